import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost } from '../ui/fake-host';
import { tuesday } from '../ui/lakeside';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (fake: ReturnType<typeof fakeHost>): void => {
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
};
const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));

test('her notes say once, quietly, that they live on this device', () => {
  open(fakeHost());
  expect(screen.getAllByText(/live on this device alone/)).toHaveLength(1);
});

test('what was set aside is said in a sentence, until she has read it', () => {
  const fake = fakeHost({ aside: true });
  open(fake);
  expect(screen.getByText(/could not be read. It was set aside/)).toBeTruthy();
  press('All right');
  expect(fake.asked).toContainEqual(['seenAside']);
});

test('nothing is said while nothing is set aside', () => {
  open(fakeHost());
  expect(screen.queryByText(/set aside/)).toBeNull();
});

test('a file is handed to the bringer, and what became of it is said', async () => {
  const left = { unreadable: 3, 'nothing-written': 1, answer: 2 };
  const brought = { ok: true, taken: 2, known: 1, both: 1, left } as const;
  const fake = fakeHost({ brought });
  open(fake);
  press(/^More/);
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File(['{"some":"notes"}'], 'notes.json');
  Object.defineProperty(field, 'files', { value: [file] });
  fireEvent.change(field);
  const said = await screen.findByText(/2 entries were brought in/);
  expect(said.textContent).toBe(
    '2 entries were brought in, for you only. Nothing was shared. 1 was here already. ' +
      '1 reads differently here: both versions are kept. 3 could not be read. ' +
      '2 answers were left out: their conversations are not here. ' +
      '1 was left out: nobody wrote anything in it.',
  );
  expect(fake.asked).toContainEqual(['bringNotes', '{"some":"notes"}']);
});

test('a full disk is said beside the field, and the words stay in it', async () => {
  const fake = fakeHost({ answer: { ok: false, code: 'no-room' } });
  open(fake);
  press('Write a note');
  const field = screen.getByLabelText<HTMLTextAreaElement>('What did you notice?');
  fireEvent.input(field, { target: { value: 'Words to keep' } });
  press('Save');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/no room left. Your words are still in the field/);
  expect(field.value).toBe('Words to keep');
});

test('a draft that finds no room is said without pressing Save', async () => {
  const fake = fakeHost({ answer: { ok: false, code: 'no-room' } });
  open(fake);
  press('Write a note');
  const field = screen.getByLabelText<HTMLTextAreaElement>('What did you notice?');
  fireEvent.input(field, { target: { value: 'Half a thought' } });
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/no room left/));
  expect(field.value).toBe('Half a thought');
});

test('news that find no room are said; what is here is safe', () => {
  open(fakeHost({ sync: { state: 'no-room' } }));
  expect(screen.getByText(/news from your school can’t be kept yet/)).toBeTruthy();
});
