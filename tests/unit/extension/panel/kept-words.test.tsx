import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { Draft } from '../../../../extension/ui/host';
import { asAna, fakeHost } from '../ui/fake-host';
import { note, rivera, theTwo, tuesday, willow } from '../ui/lakeside';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (fake: ReturnType<typeof fakeHost>, tab: RegExp = /Notes/): void => {
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: tab }));
};
const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
const announced = (): string =>
  [...document.querySelectorAll('output.cm-vh')].map((one) => one.textContent).join('');

const draft = (about: Partial<Draft> = {}): Draft => ({
  id: '01890000-0000-7000-8000-200000000001',
  lesson: willow,
  passage: null,
  parent: null,
  kind: 'reflection',
  body: 'Half a thought',
  refused: null,
  updatedAt: 1,
  ...about,
});

test('a note that was begun says that only she can see it', () => {
  open(fakeHost({ drafts: [draft()] }));
  const begun = screen.getByText('A note you began').parentElement;
  expect(begun?.textContent).toContain('Only you');
});

test('a draft that was discarded comes back with Undo, as it was', async () => {
  const fake = fakeHost({ drafts: [draft()] });
  open(fake);
  press('Discard');
  await waitFor(() => expect(fake.drafts.value).toEqual([]));
  expect(announced()).toBe('The note you began is discarded.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
  press('Undo');
  await waitFor(() => expect(fake.drafts.value).toEqual([draft()]));
});

test('refused words that were let go come back with Undo, still refused', async () => {
  const fake = fakeHost({ drafts: [draft({ refused: 'not-assigned' })] });
  open(fake);
  press('Let them go');
  await waitFor(() => expect(fake.drafts.value).toEqual([]));
  press('Undo');
  await waitFor(() => expect(fake.drafts.value[0]?.refused).toBe('not-assigned'));
});

test('a reply that was removed comes back with Undo', async () => {
  const root = note({ audience: theTwo });
  const reply = note({ parent: root.id, audience: theTwo, body: 'I will try the bottle.' });
  const fake = fakeHost({ notes: [root, reply] });
  open(fake, /Comments/);
  press('Remove');
  await waitFor(() => expect(screen.queryByText('I will try the bottle.')).toBeNull());
  press('Undo');
  expect(await screen.findByText('I will try the bottle.')).toBeTruthy();
  expect(fake.asked.at(-1)).toEqual(['reply', root.id, 'I will try the bottle.']);
});

test('words changed in a note outlive the panel, and can be given up', async () => {
  vi.useFakeTimers();
  const mine = note({ body: 'Weigh it.' });
  const fake = fakeHost({ notes: [mine] });
  open(fake);
  press('Edit');
  fireEvent.input(screen.getByLabelText('Your words'), { target: { value: 'Weigh it twice.' } });
  dispatchEvent(new Event('pagehide'));
  expect(fake.drafts.value).toMatchObject([{ edits: mine.id, body: 'Weigh it twice.' }]);
  cleanup();
  open(fake);
  expect(screen.queryByText('A note you began')).toBeNull();
  press('Go on editing');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('Weigh it twice.');
  press('Back to the saved words');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('Weigh it.');
  expect(fake.drafts.value).toEqual([]);
});

test('a change that was saved leaves no draft', async () => {
  const fake = fakeHost({ notes: [note({ body: 'Weigh it.' })] });
  open(fake);
  press('Edit');
  fireEvent.input(screen.getByLabelText('Your words'), { target: { value: 'Weigh it twice.' } });
  press('Save');
  expect(await screen.findByText('Weigh it twice.')).toBeTruthy();
  expect(fake.drafts.value).toEqual([]);
});

test('what she was writing stays when the school signs her out', () => {
  open(
    fakeHost({
      me: { ...asAna, signedOut: true },
      drafts: [draft()],
      sync: { state: 'signed-out' },
    }),
  );
  expect(screen.getByText('Half a thought')).toBeTruthy();
});

test('her notes are looked through by their words; Escape shows all again', () => {
  const bodies = ['Weigh the soil', 'Cover the table', 'Ask Period 5', 'Árbol, not tree'];
  const other = note({ lesson: 'f'.repeat(64), body: 'Another arbol' });
  open(fakeHost({ notes: [...bodies.map((body) => note({ body })), other] }));
  const field = screen.getByLabelText('Search your notes');
  fireEvent.input(field, { target: { value: 'arbol' } });
  expect(
    screen.getAllByRole('article').map((one) => within(one).getByText(/Árbol/).textContent),
  ).toEqual(['Árbol, not tree']);
  expect(screen.getByText('1 note on this lesson')).toBeTruthy();
  expect(screen.getByText('1 note on other lessons').getAttribute('href')).toBe(
    `/workspace.html?as=${encodeURIComponent(asAna.key)}#/lessons/arbol`,
  );
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.getAllByRole('article')).toHaveLength(4);
});

test('of five hundred notes only those near the view are drawn, and the rest on request', () => {
  const notes = Array.from({ length: 500 }, (_, n) => note({ body: `Note ${n}.` }));
  open(fakeHost({ notes }));
  const drawn = screen.getAllByRole('article').length;
  expect(drawn).toBeLessThan(30);
  press('Show more');
  expect(screen.getAllByRole('article').length).toBeGreaterThan(drawn);
});

test('a lesson that is being read can be let be', () => {
  const fake = fakeHost({ page: { state: 'reading', title: 'Trees', meta: '' } });
  render(<Panel host={fake.host} now={() => tuesday} />);
  press('Stop');
  expect(fake.asked).toEqual([['stopReading']]);
});

test('a school that did not answer can be carried on without', () => {
  open(
    fakeHost({ sync: { state: 'trouble', detail: 'HTTP 504' }, notes: [note({ author: rivera })] }),
  );
  expect(screen.getByText('For your IT team')).toBeTruthy();
  press('Carry on without it');
  expect(screen.queryByText('For your IT team')).toBeNull();
});
