import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { PrivacyCheck } from '../../../../extension/ui/host';
import { findStudentData } from '../../../../shared/privacy';
import { fakeHost } from './fake-host';
import { note, theTwo, tuesday } from './lakeside';

afterEach(cleanup);

/** What the background would find, without a roster. */
const look = (body: string, cleared: ReadonlySet<string>): PrivacyCheck => {
  const all = findStudentData(body);
  const words = ({ start, end }: { start: number; end: number }): string => body.slice(start, end);
  return {
    note: all.filter((one) => !cleared.has(words(one))),
    lesson: [],
    cleared: [...new Set(all.map(words))].filter((one) => cleared.has(one)),
  };
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const asked = (fake: ReturnType<typeof fakeHost>, name: string) =>
  fake.asked.filter(([one]) => one === name);

/** A private note in the panel, with its share form open. */
async function sharing(
  body: string,
  privacy: (body: string, cleared: ReadonlySet<string>) => PrivacyCheck | undefined = look,
) {
  const mine = note({ body });
  const fake = fakeHost({ notes: [mine], privacy });
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  fireEvent.click(button(/Only you/));
  await waitFor(() => expect(asked(fake, 'checkPrivacy').length).toBe(1));
  const said = (): string => screen.getByRole('status', { name: '' }).textContent;
  const bodyNow = (): string | undefined =>
    fake.rows.value.flatMap((row) => (row.record === 'note' ? [row.body] : []))[0];
  return { fake, mine, said, bodyNow };
}

test('a student’s name is said in its words, and politely aloud', async () => {
  const { said } = await sharing('Dario struggled because he rushed.');
  await screen.findByText('“Dario” looks like a student’s name.');
  expect(screen.getByText('If you share now, this goes along: “Dario”.')).toBeTruthy();
  await waitFor(() => expect(said()).toBe('One thing here may tell who a student is.'));
});

test('one press puts “a student” in the name’s place, and Undo brings it back', async () => {
  const { bodyNow } = await sharing('I read Dario’s draft.');
  fireEvent.click(await screen.findByRole('button', { name: 'Replace with “a student”' }));
  await waitFor(() => expect(bodyNow()).toBe('I read a student’s draft.'));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  await waitFor(() => expect(bodyNow()).toBe('I read Dario’s draft.'));
  await screen.findByRole('button', { name: 'Replace with “a student”' });
});

test('“Not a student” is remembered, said, and can be taken back', async () => {
  const { fake, said } = await sharing('Dario struggled because he rushed.');
  fireEvent.click(await screen.findByRole('button', { name: 'Not a student: Dario' }));
  await screen.findByText('You said “Dario” is not a student.');
  expect(asked(fake, 'clearWords')).toEqual([['clearWords', 'Dario', true]]);
  await waitFor(() => expect(said()).toBe('Nothing here tells who a student is any more.'));
  fireEvent.click(button('Look for it again: Dario'));
  await screen.findByText('“Dario” looks like a student’s name.');
});

test('she may share all the same', async () => {
  const { fake, mine } = await sharing('Dario struggled because he rushed.');
  await screen.findByText('“Dario” looks like a student’s name.');
  fireEvent.click(button(/^Share with/));
  await waitFor(() => expect(asked(fake, 'share')).toEqual([['share', mine.id, theTwo]]));
});

test('where a name stands in the lesson is shown, and the lesson is not changed', async () => {
  await sharing('A question of mine.', () => ({
    note: [],
    lesson: [{ kind: 'name', before: '…partners: ', words: 'Dario', after: ' and a friend' }],
    cleared: [],
  }));
  await screen.findByText('In the lesson’s text, which goes along as it stands:');
  expect(screen.queryByRole('button', { name: /Replace/ })).toBeNull();
  expect(screen.getByText('Dario').closest('p')?.textContent).toBe('…partners: Dario and a friend');
});

test('where the check gives no answer that is said, and sharing works', async () => {
  const { fake } = await sharing('Dario struggled.', () => undefined);
  await screen.findByText(/could not look for students’ names/);
  fireEvent.click(button(/^Share with/));
  await waitFor(() => expect(asked(fake, 'share').length).toBe(1));
});

test('a press that is quicker than the check shows what it finds, and the next one shares', async () => {
  const fake = fakeHost({ privacy: look });
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  fireEvent.click(button('Write a note'));
  fireEvent.click(screen.getByRole('radio', { name: /You and/ }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Dario struggled.' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Share with/ }));
  await screen.findByText('“Dario” looks like a student’s name.');
  expect(asked(fake, 'writeNote')).toEqual([]);
  fireEvent.click(button(/^Share with/));
  await waitFor(() => expect(asked(fake, 'writeNote').length).toBe(1));
});

test('a private note is never looked at', async () => {
  const fake = fakeHost({ privacy: look });
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  fireEvent.click(button('Write a note'));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Dario struggled.' } });
  fireEvent.click(button('Save'));
  await waitFor(() => expect(asked(fake, 'writeNote').length).toBe(1));
  expect(asked(fake, 'checkPrivacy')).toEqual([]);
});

test('an answer in a conversation is looked through before it is sent, too', async () => {
  const shared = note({ audience: theTwo, body: 'How do I hear from all?' });
  const fake = fakeHost({ notes: [shared], privacy: look });
  render(<Panel host={fake.host} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: /Comments/ }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Dario struggled today.' } });
  await screen.findByText('“Dario” looks like a student’s name.');
  fireEvent.click(button('Replace with “a student”'));
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(
      'A student struggled today.',
    ),
  );
  await waitFor(() => expect(screen.queryByText(/looks like a student/)).toBeNull());
  fireEvent.click(button('Send'));
  await waitFor(() =>
    expect(asked(fake, 'reply')).toEqual([['reply', shared.id, 'A student struggled today.']]),
  );
});

test('a check that takes too long holds nobody up', async () => {
  const { fake } = await sharing('A question of mine.');
  fake.host.checkPrivacy = () => new Promise(() => undefined);
  fireEvent.click(screen.getByRole('tab', { name: /Comments/ }));
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  fireEvent.click(button('Write a note'));
  fireEvent.click(screen.getByRole('radio', { name: /You and/ }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Dario struggled.' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Share with/ }));
  await waitFor(() => expect(asked(fake, 'writeNote').length).toBe(1), { timeout: 3000 });
});
