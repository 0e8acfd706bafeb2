import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost, ready } from '../ui/fake-host';
import { note, passage, rivera, theTwo, tuesday } from '../ui/lakeside';

afterEach(cleanup);

const wondering = note({
  author: rivera,
  audience: theTwo,
  kind: 'wondering',
  passage: passage('Ask who can tell me'),
  body: 'Who would we hear from?',
});

const open = (options: Parameters<typeof fakeHost>[0]) => {
  const fake = fakeHost(options);
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Comments/ }));
  return fake;
};

test('a conversation shows its words, who spoke, and who can see it', () => {
  open({
    notes: [wondering, note({ parent: wondering.id, audience: theTwo, body: 'Five hands.' })],
  });
  expect(screen.getByText('Ask who can tell me')).toBeTruthy();
  expect(screen.getByText('Coach Rivera')).toBeTruthy();
  expect(screen.getByText('You')).toBeTruthy();
  expect(screen.getByText('You and Coach Rivera')).toBeTruthy();
});

test('a reply goes out under its note and empties the field', async () => {
  const { asked } = open({ notes: [wondering] });
  const field = screen.getByLabelText<HTMLTextAreaElement>('Reply to Coach Rivera');
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  fireEvent.input(field, { target: { value: 'Wednesday it is.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Wednesday it is.')).toBeTruthy();
  expect(asked).toEqual([
    ['saveDraft', 'Wednesday it is.'],
    ['checkPrivacy', 'Wednesday it is.'],
    ['reply', wondering.id, 'Wednesday it is.'],
  ]);
  expect(field.value).toBe('');
});

test('a settled conversation folds away, and opens again', async () => {
  const { asked } = open({ notes: [wondering] });
  fireEvent.click(screen.getByRole('button', { name: 'Mark as settled' }));
  const fold = await screen.findByRole('button', { name: '1 settled conversation' });
  expect(screen.queryByText('Who would we hear from?')).toBeNull();
  fireEvent.click(fold);
  fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
  await waitFor(() => expect(screen.queryByText('1 settled conversation')).toBeNull());
  expect(asked).toEqual([
    ['settle', wondering.id, true],
    ['settle', wondering.id, false],
  ]);
});

test('the focus stays in the view when the conversation that had it folds away', async () => {
  open({ notes: [wondering] });
  const settle = screen.getByRole('button', { name: 'Mark as settled' });
  settle.focus();
  fireEvent.click(settle);
  await screen.findByRole('button', { name: '1 settled conversation' });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Comments/ })),
  );
});

test('an edited line says what it was', () => {
  open({
    notes: [wondering],
    page: {
      ...ready,
      placements: {
        [wondering.id]: { status: 'changed', start: 0, end: 4, confidence: 0.9, was: 'Old words' },
      },
    },
  });
  expect(screen.getByText('Edited since this comment')).toBeTruthy();
  expect(screen.getByText('Old words').tagName).toBe('DEL');
});

test('a long conversation folds its middle', () => {
  const replies = ['one', 'two', 'three', 'four', 'five'].map((body) =>
    note({ parent: wondering.id, audience: theTwo, body }),
  );
  open({ notes: [wondering, ...replies] });
  expect(screen.queryByText('three')).toBeNull();
  expect(screen.getByText('five')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '3 more replies' }));
  expect(screen.getByText('three')).toBeTruthy();
});

test('only one’s own words can be edited', () => {
  open({ notes: [wondering, note({ parent: wondering.id, audience: theTwo })] });
  expect(screen.getAllByRole('button', { name: 'Edit' })).toHaveLength(1);
});
