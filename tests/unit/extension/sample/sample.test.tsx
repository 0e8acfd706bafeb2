import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Sample } from '../../../../extension/sample/sample';
import { createSampleHost } from '../../../../extension/sample/sample-host';
import { uuidv7 } from '../../../../shared/model';
import { tuesday } from '../ui/lakeside';

afterEach(cleanup);

let ids = 0;
const newId = (): string => uuidv7((ids += 1), new Uint8Array(10));
const now = (): number => tuesday;

const show = (): void => {
  render(<Sample now={now} newId={newId} />);
};
const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
const tab = (name: RegExp): boolean => fireEvent.click(screen.getByRole('tab', { name }));

test('the engine reads the sample lesson as it reads any, and has ideas for it', () => {
  const { host } = createSampleHost({ now, newId, show: () => undefined });
  const page = host.page.value;
  expect(page).toMatchObject({ state: 'ready', isLesson: true, isForeign: false });
  expect(page.state === 'ready' ? page.suggestions.length : 0).toBeGreaterThanOrEqual(2);
});

test('it says that it is made up, and leads nowhere out of itself', () => {
  show();
  expect(screen.getByText(/nothing is kept, nothing is sent/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  tab(/Notes/);
  expect(
    screen.getByText('Sample lesson: nothing is kept', { selector: 'p.cm-meta:last-child' }),
  ).toBeTruthy();
});

test('an idea is tried, put away and brought back', async () => {
  show();
  const first = screen.getAllByRole('heading', { level: 3 }).find((one) => one.closest('.k-sug'));
  press('Try this');
  expect(await screen.findByText('You’re trying this')).toBeTruthy();
  press('Undo');
  expect(await screen.findByRole('button', { name: 'Try this' })).toBeTruthy();
  press('Not now');
  expect(await screen.findByText('Put away for this lesson. Nobody is told.')).toBeTruthy();
  press('Undo');
  await waitFor(() => expect(screen.getByText(first?.textContent ?? '?')).toBeTruthy());
});

test('a note is written, shared with the coach, taken back, removed and brought back', async () => {
  show();
  tab(/Notes/);
  press('Write a note');
  fireEvent.input(screen.getByLabelText('What did you notice?'), {
    target: { value: 'Dim the lamp.' },
  });
  press('Save');
  const item = await screen.findByRole('article', { name: 'Your note' });
  fireEvent.click(within(item).getByRole('button', { name: /Only you/ }));
  fireEvent.click(within(item).getByRole('button', { name: 'Share with Coach Rivera' }));
  await within(item).findByRole('button', { name: /You and Coach Rivera/ });
  fireEvent.click(within(item).getByRole('button', { name: 'Take back' }));
  fireEvent.click(within(item).getByRole('button', { name: 'Take it back' }));
  await within(item).findByRole('button', { name: /Only you/ });
  fireEvent.click(within(item).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByText('Dim the lamp.')).toBeNull());
  press('Undo');
  expect(await screen.findByText('Dim the lamp.')).toBeTruthy();
});

test('the coach’s comment is answered', async () => {
  show();
  tab(/Comments/);
  fireEvent.input(screen.getByLabelText(/Reply to/), { target: { value: 'On Wednesday, then.' } });
  press('Send');
  expect(await screen.findByText('On Wednesday, then.')).toBeTruthy();
});
