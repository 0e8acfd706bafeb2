import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Visit } from '../../../../extension/ui/host';
import { Workspace } from '../../../../extension/workspace/workspace';
import { fakeHost } from '../ui/fake-host';
import { note, passage, rivera, theTwo, tuesday, willow } from '../ui/lakeside';

beforeEach(() => {
  location.hash = '#/lessons';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const visit = (about: Partial<Visit> = {}): ReadonlyMap<string, Visit> =>
  new Map([[willow, { host: 'canvas.example', at: tuesday, changed: [], lost: [], ...about }]]);

const show = (about: Parameters<typeof fakeHost>[0]) => {
  const fake = fakeHost(about);
  render(<Workspace host={fake.host} now={() => tuesday} />);
  return fake;
};

test('every lesson with notes is there, with what is on it and who can see it', () => {
  show({ notes: [note({ body: '**Weigh** it.' }), note({ audience: theTwo })] });
  const item = screen.getByRole('listitem');
  expect(within(item).getByRole('heading').textContent).toBe('Where does a tree’s mass come from?');
  expect(item.textContent).toContain('2 notes of yours · 1 conversation');
  expect(within(item).getByText('Weigh').tagName).toBe('STRONG');
  expect(item.textContent).toContain('You and Coach Rivera');
});

test('an answer she has not seen leads to its words', () => {
  const root = note({ audience: theTwo });
  const reply = note({ parent: root.id, author: rivera, audience: theTwo });
  show({ notes: [root, reply], news: [reply.id] });
  expect(screen.getByRole('link', { name: 'Coach Rivera answered' }).getAttribute('href')).toBe(
    `#/reading/${willow}/${root.id}`,
  );
});

test('notes whose words changed are told of, as they stood when she last had it open', () => {
  const mine = note({ passage: passage('the table') });
  show({ notes: [mine], visits: visit({ changed: [mine.id, 'gone'] }) });
  expect(
    screen.getByText('When you last opened it, the words of one note had changed.'),
  ).toBeTruthy();
});

test('it opens where it is written, at the words of a note', () => {
  const mine = note({ passage: passage('the table') });
  const { asked } = show({ notes: [mine], visits: visit() });
  fireEvent.click(screen.getByRole('button', { name: 'Open on canvas.example' }));
  fireEvent.click(screen.getByRole('button', { name: /the table/ }));
  expect(asked).toEqual([
    ['openLesson', willow, null],
    ['openLesson', willow, mine.id],
  ]);
});

test('where this device does not know the address, it says so', () => {
  show({ notes: [note()] });
  expect(screen.getByText(/This device doesn’t know where this lesson is/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Open on/ })).toBeNull();
});

test('lessons are looked through by title and by notes, and the address keeps it', async () => {
  location.hash = '#/lessons/bottle';
  const found = note({ body: 'Try the bottle.' });
  show({ notes: [found, note({ body: 'Weigh it.' })] });
  expect(screen.getByText('1 lesson')).toBeTruthy();
  expect(screen.getByText('Try the bottle.')).toBeTruthy();
  expect(screen.queryByText('Weigh it.')).toBeNull();
  fireEvent.input(screen.getByLabelText('Search lessons and notes'), { target: { value: 'oak' } });
  expect(screen.getByText('No lesson and no note has these words.')).toBeTruthy();
  await waitFor(() => expect(location.hash).toBe('#/lessons/oak'));
});

test('notifications are off until she turns them on, and quiet hours come with them', async () => {
  const { asked } = show({ notes: [note()] });
  const box = screen.getByLabelText<HTMLInputElement>('Also notify me through the browser');
  expect(box.checked).toBe(false);
  expect(screen.queryByLabelText('from')).toBeNull();
  fireEvent.click(box);
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('from').value).toBe('17:00'));
  fireEvent.change(screen.getByLabelText('until'), { target: { value: '08:00' } });
  await waitFor(() =>
    expect(asked).toEqual([
      ['tell', { on: true, from: '17:00', to: '07:30' }],
      ['tell', { on: true, from: '17:00', to: '08:00' }],
    ]),
  );
});

test('a browser that does not allow it leaves it off', async () => {
  show({ answer: { ok: false, code: 'no' } });
  fireEvent.click(screen.getByLabelText('Also notify me through the browser'));
  await screen.findByText('Your browser did not allow it. You can try again at any time.');
  expect(
    screen.getByLabelText<HTMLInputElement>('Also notify me through the browser').checked,
  ).toBe(false);
});
