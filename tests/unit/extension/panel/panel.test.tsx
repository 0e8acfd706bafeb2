import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { asAna, fakeHost } from '../ui/fake-host';
import { note, rivera, theTwo, tuesday, willow } from '../ui/lakeside';

afterEach(cleanup);

const show = (options: Parameters<typeof fakeHost>[0]) => {
  const fake = fakeHost(options);
  render(<Panel host={fake.host} now={() => tuesday} />);
  return fake;
};
const head = { title: 'Where does a tree’s mass come from?', meta: '', host: 'lms.example' };

test('before a school is joined there is a place for the code, and a plain word when it fails', async () => {
  const { asked } = show({ me: null });
  const field = screen.getByLabelText('One-time code');
  fireEvent.input(field, { target: { value: ' lakeside/7Q2MK@api.example ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect((await screen.findByRole('alert')).textContent).toContain('didn’t take this code');
  expect(asked).toEqual([['join', 'lakeside/7Q2MK@api.example']]);
  expect(document.activeElement).toBe(field);
});

test('a page is read only after she agrees, and refusing is one press as well', () => {
  const { asked } = show({ page: { state: 'ask', ...head } });
  expect(screen.getByText('May Coachmark read this page?')).toBeTruthy();
  expect(screen.getByText(/lms\.example/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
  expect(asked).toEqual([
    ['answerConsent', 'not-now'],
    ['answerConsent', 'read'],
  ]);
});

test('after Not now she can still write', () => {
  show({ page: { state: 'declined', lesson: null, ...head } });
  fireEvent.click(screen.getByRole('button', { name: 'Write a note' }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Notes');
  expect(document.activeElement).toBe(screen.getByLabelText('What did you notice?'));
});

test('tabs are walked with arrows, Home and End', () => {
  show({});
  const key = (name: string): void => {
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: name });
  };
  const selected = (): string => screen.getByRole('tab', { selected: true }).textContent;
  key('ArrowLeft');
  expect(selected()).toBe('Comments');
  key('ArrowRight');
  expect(selected()).toBe('This lesson');
  key('End');
  expect(selected()).toBe('Comments');
  key('Home');
  expect(selected()).toBe('This lesson');
  expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
});

test('offline is a sentence with the number of notes that wait', () => {
  show({ sync: { state: 'offline', waitingIds: ['a', 'b'] } });
  expect(
    screen.getByText('You’re offline. Keep writing: two notes will go out when you’re back.'),
  ).toBeTruthy();
});

test('sending that she turned off is said as such, with the way to allow it again', () => {
  const { asked } = show({ sync: { state: 'not-agreed', waitingIds: ['a', 'b'] } });
  expect(
    screen.getByText(
      'Sending is turned off for Coachmark in your browser: two notes wait on this device.',
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow sending' }));
  expect(asked).toEqual([['allowSending']]);
});

test('trouble says what is safe, and keeps the code for the IT team', () => {
  const { asked } = show({ sync: { state: 'trouble', detail: 'HTTP 504' } });
  expect(screen.getByText(/safe on this device/)).toBeTruthy();
  expect(screen.getByText('HTTP 504').closest('details')?.open).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(asked).toEqual([['retry']]);
});

test('a session that ended loses nothing and can be joined again', () => {
  show({ sync: { state: 'signed-out' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join again' }));
  expect(document.activeElement).toBe(screen.getByLabelText('One-time code'));
});

test('words the school refused are shown with the reason until she lets them go', async () => {
  const { asked } = show({
    drafts: [
      {
        id: 'draft',
        lesson: willow,
        passage: null,
        parent: 'gone',
        kind: 'reflection',
        body: 'Thirty seconds, then hands.',
        refused: 'not-found',
        updatedAt: 1,
      },
    ],
  });
  expect(screen.getByText('Thirty seconds, then hands.')).toBeTruthy();
  expect(screen.getByText(/no longer here/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Let them go' }));
  await waitFor(() => expect(screen.queryByText('Thirty seconds, then hands.')).toBeNull());
  expect(asked).toEqual([['dropDraft', 'draft']]);
});

test('beside any other page a coach sees the lessons shared with her', () => {
  const { asked } = show({
    me: { ...asAna, person: { id: rivera, name: 'Coach Rivera', roles: ['coach'] } },
    page: { state: 'none' },
    notes: [note({ audience: theTwo, body: 'Would you wait here?' })],
  });
  expect(screen.getByRole('heading', { name: 'Shared with you' })).toBeTruthy();
  expect(screen.getByText('1 open conversation')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Where does a tree’s mass come from?' }));
  expect(asked).toEqual([['openReading', willow, null]]);
});

test('beside any other page a teacher reads how to begin', () => {
  show({ page: { state: 'none' } });
  expect(screen.getByText('Open a lesson to begin')).toBeTruthy();
});

test('the menu says who is signed in, and Escape closes it', () => {
  const { asked } = show({});
  const more = screen.getByRole('button', { name: /^More/ });
  fireEvent.click(more);
  expect(screen.getByText('Ana Torres')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  fireEvent.keyDown(screen.getByRole('button', { name: 'Sign out' }), { key: 'Escape' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(more);
  expect(asked).toEqual([['signOut']]);
});
