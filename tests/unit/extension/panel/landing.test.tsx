import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost } from '../ui/fake-host';
import { note, rivera, theTwo, tuesday } from '../ui/lakeside';

afterEach(cleanup);

const root = note({ audience: theTwo });
const reply = note({ parent: root.id, author: rivera, audience: theTwo, body: 'Try the bottle.' });
const selected = (): string | null =>
  screen.getByRole('tab', { selected: true }).getAttribute('data-tab');

test('a panel opened on something new opens there, brings its words into view and says what is new', async () => {
  const { host, asked } = fakeHost({ notes: [root, reply], news: [reply.id] });
  render(<Panel host={host} now={() => tuesday} />);
  await waitFor(() => expect(selected()).toBe('comments'));
  expect(asked).toContainEqual(['showOnPage', { note: root.id }]);
  await waitFor(() => expect(asked).toContainEqual(['seen', reply.id]));
  expect(screen.getByText('Try the bottle.').closest('.cm-comment')?.textContent).toContain('New');
});

test('news that come while she works move nothing; the tab says that there are some', async () => {
  const fake = fakeHost({ notes: [root] });
  render(<Panel host={fake.host} now={() => tuesday} />);
  fake.rows.value = [...fake.rows.value, reply];
  fake.news.value = new Set([reply.id]);
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Comments 1 New' })).toBeTruthy());
  expect(selected()).toBe('lesson');
  expect(fake.asked).toEqual([]);
  fireEvent.click(screen.getByRole('tab', { name: /Comments/ }));
  await waitFor(() => expect(fake.news.value.size).toBe(0));
});
