import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Host, Membership } from '../../../../extension/ui/host';
import { Workspace } from '../../../../extension/workspace/workspace';
import type { Note } from '../../../../shared/model';
import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';
import type { Block } from '../../../../shared/text/lesson-text';
import { fakeHost } from '../ui/fake-host';
import { lakeside, note, revision, rivera, theTwo, tuesday, willow } from '../ui/lakeside';

const before: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'The willow' },
  { kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' },
  { kind: 'item', text: 'what changed' },
  { kind: 'item', text: 'what did not' },
];
let blocks = before;
const text = lessonText(before);
const words = 'where the mass came from';
const start = text.text.indexOf(words);
const question = note({
  audience: theTwo,
  kind: 'question',
  passage: describePassage(text, start, start + words.length),
  body: 'Would you wait here?',
});
const asRivera: Membership = {
  key: `lakeside:${rivera}`,
  organizationId: 'lakeside',
  schoolName: 'Lakeside School',
  person: { id: rivera, name: 'Coach Rivera', roles: ['coach'] },
  signedOut: false,
};

beforeEach(() => {
  blocks = before;
  location.hash = `#/reading/${willow}`;
});
afterEach(cleanup);

function read(notes: readonly Note[]) {
  const fake = fakeHost({ me: asRivera, page: { state: 'none' }, notes });
  const host: Host = {
    ...fake.host,
    revision: (id) =>
      Promise.resolve(
        id === revision
          ? { record: 'revision', id, lesson: willow, blocks: [...blocks] }
          : undefined,
      ),
  };
  render(<Workspace host={host} now={() => tuesday} />);
  return fake;
}

test('a coach reads the lesson as it was, with the conversation beside its words', async () => {
  read([question]);
  const lesson = await screen.findByRole('article', { name: 'The lesson’s text' });
  expect(within(lesson).getByRole('heading', { name: 'The willow' })).toBeTruthy();
  expect(within(lesson).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText(/You see the words as they were on November 16, 2026/)).toBeTruthy();
  const number = within(lesson).getByRole('button', { name: 'Conversation 1, with Ana Torres' });
  fireEvent.click(number);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Conversation 1' }));
  expect(screen.getByText('Would you wait here?')).toBeTruthy();
});

test('a table is read as one, row by row; the next one is its own', async () => {
  const cell = (row: number, said: string): Block => ({ kind: 'cell', row, text: said });
  blocks = [
    ...before,
    cell(0, 'Willow'),
    cell(0, '2.3 kg'),
    cell(2, 'Soil'),
    cell(2, '57 g'),
    cell(0, 'Balance'),
    { kind: 'cell', text: 'loose' },
  ];
  read([question]);
  await screen.findByText('57 g');
  const tables = screen.getAllByRole('table').map((table) =>
    within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  expect(tables).toEqual([
    [
      ['Willow', '2.3 kg'],
      ['Soil', '57 g'],
    ],
    [['Balance'], ['loose']],
  ]);
});

test('her comment goes to the same two people, about the revision she read', async () => {
  const { asked } = read([question]);
  fireEvent.click(await screen.findByRole('button', { name: 'Write a comment' }));
  fireEvent.input(screen.getByLabelText('What did you see or wonder?'), {
    target: { value: 'Three silent seconds.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Share with Ana Torres' }));
  await waitFor(() =>
    expect(asked.find(([name]) => name === 'writeNote')).toMatchObject([
      'writeNote',
      { revision, audience: theTwo, kind: 'noticing', body: 'Three silent seconds.' },
    ]),
  );
});

test('what was taken back is gone, and said so without blame', async () => {
  const fake = read([question]);
  await screen.findByText('Would you wait here?');
  fake.rows.value = [...lakeside];
  expect(await screen.findByText('This is no longer shared with you.')).toBeTruthy();
  expect(screen.queryByText('Would you wait here?')).toBeNull();
});

test('the home lists lessons with whom, what is open and the last word', async () => {
  location.hash = '#/';
  read([question]);
  const link = await screen.findByRole('link', { name: 'Where does a tree’s mass come from?' });
  expect(link.getAttribute('href')).toBe(`#/reading/${willow}`);
  expect(screen.getByText('1 open conversation')).toBeTruthy();
  expect(screen.getByText('Would you wait here?')).toBeTruthy();
});

test('a coach puts a comment of his own on a heading of the text he reads, and undoes it', async () => {
  const lost = note({
    audience: theTwo,
    author: rivera,
    passage: describePassage(
      lessonText([{ kind: 'paragraph', text: 'Watch the four-minute video and take notes.' }]),
      0,
      20,
    ),
    revision: 'c'.repeat(64),
  });
  const fake = read([question, lost]);
  const state = await screen.findByText('This comment lost its place');
  const card = state.closest('section');
  if (card === null) throw new Error('It stands in no card.');
  expect(within(card).getByText(/Ana Torres will see the lesson’s text as it is now/)).toBeTruthy();
  fireEvent.click(within(card).getByRole('button', { name: 'Choose new words' }));
  fireEvent.change(within(card).getByLabelText('Heading'), { target: { value: '0' } });
  fireEvent.submit(within(card).getByRole('form', { name: 'New words for this note' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('This comment lost its place');
  expect(fake.asked.filter(([name]) => name.startsWith('place'))).toEqual([
    ['place', lost.id, 'The willow'],
    ['placeBack', lost.id],
  ]);
});

test('three open questions wait, folded, for a coach who prepares a conversation', async () => {
  read([question]);
  const title = await screen.findByText('For your conversation');
  const part = title.closest('details');
  if (part === null) throw new Error('It is not folded.');
  expect(part.open).toBe(false);
  expect(within(part).queryAllByRole('listitem', { hidden: true })).toEqual([]);
  part.open = true;
  fireEvent(part, new Event('toggle'));
  await waitFor(() =>
    expect(within(part).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2),
  );
  for (const item of within(part).getAllByRole('listitem')) expect(item.textContent).toMatch(/\?$/);
});

test('a comment gets quiet hints as it is written, which never keep it back', async () => {
  const { asked } = read([question]);
  fireEvent.click(await screen.findByRole('button', { name: 'Write a comment' }));
  const form = await screen.findByRole('form', { name: 'New note' });
  const field = within(form).getByRole('textbox');
  expect(screen.queryByText('Before it goes out, if useful:')).toBeNull();
  fireEvent.input(field, { target: { value: 'You never leave time for students to think.' } });
  expect(
    await screen.findByText('This speaks of the person. What in the plan is it about?'),
  ).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: /^Share with/ }));
  await waitFor(() => expect(asked.some(([name]) => name === 'writeNote')).toBe(true));
});
