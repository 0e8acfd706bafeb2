import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Workspace } from '../../../../extension/workspace/workspace';
import { fakeHost } from '../ui/fake-host';
import { note, theTwo, tuesday } from '../ui/lakeside';

beforeEach(() => {
  location.hash = '#/removed';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const show = (about: Parameters<typeof fakeHost>[0]) => {
  const fake = fakeHost(about);
  render(<Workspace host={fake.host} now={() => tuesday} />);
  return fake;
};

const gone = note({ body: 'Weigh it *before* lunch.' });
const reply = note({ body: 'I would wait.', parent: gone.id, audience: theTwo });
const both = {
  notes: [
    { note: gone, at: tuesday, title: 'Trees' },
    { note: reply, at: tuesday - 86_400_000, title: null },
  ],
  isWhole: true,
};

test('what was removed is there with its lesson, its kind and when, and is put back by one press', async () => {
  const { asked } = show({ removed: both });
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain('Trees · a private note');
  expect(second?.textContent).toContain('a reply · Yesterday');
  const [button] = screen.getAllByRole('button', { name: 'Put back' });
  if (button !== undefined) fireEvent.click(button);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(asked).toEqual([['putBack', gone.id]]);
});

test('what cannot be put back stays, and says so', async () => {
  show({ removed: both, answer: { ok: false, code: 'not-found' } });
  const [, button] = await screen.findAllByRole('button', { name: 'Put back' });
  if (button !== undefined) fireEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toContain('can’t be put back now');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('where the school cannot be asked the list says what is missing, and never that there is none', async () => {
  show({ removed: { notes: [], isWhole: false } });
  expect(await screen.findByText(/replies you removed are missing here/)).toBeTruthy();
  expect(screen.queryByText('Nothing you removed can be put back.')).toBeNull();
});

test('all lessons lead there', () => {
  location.hash = '#/lessons';
  show({});
  expect(
    screen.getByRole('link', { name: 'Removed in the last 30 days' }).getAttribute('href'),
  ).toBe('#/removed');
});
