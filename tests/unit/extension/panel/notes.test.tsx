import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost, ready } from '../ui/fake-host';
import { note, passage, rivera, theTwo, tuesday } from '../ui/lakeside';

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
const type = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const named = (fake: ReturnType<typeof fakeHost>, name: string) =>
  fake.asked.filter(([asked]) => asked === name);

test('a note is private unless she says otherwise, and takes the focus once it is kept', async () => {
  const fake = fakeHost();
  open(fake);
  press('Write a note');
  expect(document.activeElement).toBe(screen.getByLabelText('What did you notice?'));
  type('What did you notice?', 'Period 5 heard “all”.');
  press('Save');
  const item = await screen.findByRole('article', { name: 'Your note' });
  expect(within(item).getByText('Period 5 heard “all”.')).toBeTruthy();
  expect(named(fake, 'writeNote')).toMatchObject([
    ['writeNote', { audience: 'me', passage: null }],
  ]);
  await waitFor(() => expect(document.activeElement).toBe(item));
  expect(screen.getByRole('status', { name: '' }).textContent).toBe('Saved.');
});

test('words selected on the page open the field without taking the focus', () => {
  const fake = fakeHost({ page: { ...ready, selection: passage('Give each pair the table.') } });
  open(fake);
  const field = screen.getByLabelText('What did you notice?');
  expect(screen.getByText('Give each pair the table.')).toBeTruthy();
  expect(document.activeElement).not.toBe(field);
});

test('a new selection does not disturb what she is writing', () => {
  vi.useFakeTimers();
  const fake = fakeHost({ page: { ...ready, selection: passage('first words') } });
  open(fake);
  type('What did you notice?', 'Half a thought');
  vi.advanceTimersByTime(400);
  fake.page.value = { ...ready, selection: passage('other words', 50) };
  expect(screen.getByText('first words')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('What did you notice?').value).toBe(
    'Half a thought',
  );
});

test('a heading can be written about without selecting anything', async () => {
  const heading = passage('2. Launch', 40);
  const fake = fakeHost({
    page: { ...ready, headings: [{ text: '2. Launch', passage: heading }] },
  });
  open(fake);
  press('Write a note');
  type('What did you notice?', 'Too long by a minute.');
  fireEvent.change(screen.getByLabelText('About'), { target: { value: '0' } });
  press('Save');
  await waitFor(() =>
    expect(named(fake, 'writeNote')).toMatchObject([
      ['writeNote', { passage: heading, body: 'Too long by a minute.' }],
    ]),
  );
});

test('what is being written on a heading stays when the page is told of anew', async () => {
  const headings = [{ text: '2. Launch', passage: passage('2. Launch', 40) }];
  const fake = fakeHost({ page: { ...ready, headings } });
  open(fake);
  press('Write a note');
  fireEvent.change(screen.getByLabelText('About'), { target: { value: '0' } });
  const field = screen.getByLabelText<HTMLTextAreaElement>('What did you notice?');
  type('What did you notice?', 'Too long by a minute.');
  fake.page.value = { ...ready, headings: structuredClone(headings) };
  await new Promise((done) => setTimeout(done, 20));
  expect(screen.getByLabelText('What did you notice?')).toBe(field);
  expect(field.value).toBe('Too long by a minute.');
  expect(screen.getByLabelText<HTMLSelectElement>('About').value).toBe('0');
});

test('a share names its reader and what goes along before anything is sent', async () => {
  const mine = note({ passage: passage('Give each pair the table.') });
  const fake = fakeHost({ notes: [mine] });
  open(fake);
  press('Who can see this: Only you. Change');
  const form = screen.getByRole('form', { name: 'Share this note' });
  expect(form.textContent).toContain('Coach Rivera will see:');
  expect(
    within(form)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['What you wrote', 'The words it is about', 'This version of the lesson’s text']);
  expect(form.textContent).toContain('Take it back any time.');
  expect(named(fake, 'share')).toEqual([]);
  press('Share with Coach Rivera');
  const label = await screen.findByRole('button', { name: /You and Coach Rivera/ });
  expect(named(fake, 'share')).toEqual([['share', mine.id, theTwo]]);
  expect(document.activeElement).toBe(label);
});

test('taking back is one step, and says what happens', async () => {
  const mine = note({ audience: theTwo });
  const fake = fakeHost({ notes: [mine] });
  open(fake);
  press(/^Who can see this/);
  expect(screen.getByText(/leave Coach Rivera’s view/)).toBeTruthy();
  press('Take it back');
  await screen.findByRole('button', { name: /Only you/ });
  expect(named(fake, 'takeBack')).toEqual([['takeBack', mine.id]]);
});

test('Escape leaves a form and returns to what opened it', () => {
  open(fakeHost({ notes: [note()] }));
  const control = screen.getByRole('button', { name: /Only you/ });
  fireEvent.click(control);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Share with Coach Rivera' }), {
    key: 'Escape',
  });
  expect(screen.queryByRole('form')).toBeNull();
  expect(document.activeElement).toBe(control);
});

test('what is typed is kept as a draft, and Cancel keeps it too', () => {
  vi.useFakeTimers();
  const fake = fakeHost();
  open(fake);
  press('Write a note');
  type('What did you notice?', 'Half');
  type('What did you notice?', 'Half a thought');
  vi.advanceTimersByTime(299);
  expect(named(fake, 'saveDraft')).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(named(fake, 'saveDraft')).toEqual([['saveDraft', 'Half a thought']]);
  press('Cancel');
  expect(screen.getByText('A note you began')).toBeTruthy();
  press('Continue');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What did you notice?').value).toBe(
    'Half a thought',
  );
});

test('words not yet kept are kept when the page hides', () => {
  const fake = fakeHost();
  open(fake);
  press('Write a note');
  type('What did you notice?', 'Almost lost');
  dispatchEvent(new Event('pagehide'));
  expect(named(fake, 'saveDraft')).toEqual([['saveDraft', 'Almost lost']]);
});

test('a sent note leaves no draft behind', async () => {
  const fake = fakeHost();
  open(fake);
  press('Write a note');
  type('What did you notice?', 'Done.');
  press('Save');
  await screen.findByRole('article', { name: 'Your note' });
  expect(fake.drafts.value).toEqual([]);
  expect(screen.queryByText('A note you began')).toBeNull();
});

test('a refusal keeps the words in the field and says why', async () => {
  open(fakeHost({ answer: { ok: false, code: 'too-large' } }));
  press('Write a note');
  type('What did you notice?', 'Very long');
  press('Save');
  expect((await screen.findByRole('alert')).textContent).toContain('longer than we can send');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What did you notice?').value).toBe(
    'Very long',
  );
});

test('a removed note comes back with Undo', async () => {
  const fake = fakeHost({ notes: [note({ body: 'Keep me' })] });
  open(fake);
  press('Remove');
  await waitFor(() => expect(screen.queryByText('Keep me')).toBeNull());
  press('Undo');
  expect(await screen.findByText('Keep me')).toBeTruthy();
});

test('Undo brings back what was said under a note, too', async () => {
  const root = note({ body: 'Keep me' });
  const reply = note({ author: rivera, parent: root.id, body: 'Try the bottle.' });
  const fake = fakeHost({ notes: [root, reply] });
  open(fake);
  press('Remove');
  await waitFor(() => expect(screen.queryByText('Try the bottle.')).toBeNull());
  press('Undo');
  expect(await screen.findByText('Try the bottle.')).toBeTruthy();
});

test('a note whose words are gone keeps its quote and says so', () => {
  const lost = note({ passage: passage('Watch the video') });
  open(
    fakeHost({
      notes: [lost],
      page: { ...ready, placements: { [lost.id]: { status: 'orphan', confidence: 0.9 } } },
    }),
  );
  expect(screen.getByText('This note lost its place')).toBeTruthy();
  expect(screen.getByText('Watch the video')).toBeTruthy();
});

test('a coach’s comments are not among her own notes', () => {
  open(fakeHost({ notes: [note({ author: rivera, audience: theTwo })] }));
  expect(screen.queryByRole('article')).toBeNull();
});
