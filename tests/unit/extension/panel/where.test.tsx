import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost } from '../ui/fake-host';
import { tuesday } from '../ui/lakeside';

afterEach(cleanup);

const show = (options: Parameters<typeof fakeHost>[0]) => {
  const fake = fakeHost(options);
  render(<Panel host={fake.host} now={() => tuesday} />);
  return fake;
};
const by = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test.each([
  ['canvas', 'Coachmark knows Canvas’s pages.'],
  ['classroom', 'Google Classroom is new to Coachmark: please tell us what looks wrong.'],
  ['web', 'Coachmark reads lms.example as it stands, and only because you asked.'],
])('on %s it says how far it can be trusted', (surface, line) => {
  show({ site: { surface } });
  expect(screen.getByText(line, { exact: false })).toBeTruthy();
});

test('a report names the kind of page, and neither its address nor its words', () => {
  show({ site: { surface: 'classroom', mode: 'edit' } });
  const address = decodeURIComponent(
    screen.getByRole('link', { name: 'Report a problem' }).getAttribute('href') ?? '',
  );
  expect(address).toContain('mailto:');
  expect(address).toContain('classroom, edit, page');
  expect(address).not.toMatch(/lms\.example|mass/);
});

test('where the browser asks each time she can let it open by itself', async () => {
  const { asked } = show({ site: { stands: false } });
  fireEvent.click(by('Open by itself on lms.example'));
  await waitFor(() => expect(asked).toEqual([['allowSite', 'https://lms.example']]));
  await waitFor(() => expect(screen.queryByText(/Open by itself/)).toBeNull());
});

test('beside a page it is not on, one press brings it there; else it says how', async () => {
  const { asked } = show({ page: { state: 'none' }, answer: { ok: false, code: 'not-allowed' } });
  fireEvent.click(by('Use Coachmark on this page'));
  expect((await screen.findByRole('alert')).textContent).toContain('button in the toolbar');
  expect(asked).toEqual([['activate']]);
});

const byHand = {
  state: 'by-hand',
  title: 'Trees',
  meta: '',
  host: 'docs.google.com',
  lesson: null,
  canFetch: true,
} as const;

test('words that cannot be reached are pasted, or fetched once she says so', async () => {
  const { asked } = show({ page: byHand, site: { surface: 'docs', words: 'fetched' } });
  fireEvent.input(screen.getByLabelText('Your plan’s words'), { target: { value: 'Trees.' } });
  fireEvent.click(by('Look at these words'));
  fireEvent.click(by('Fetch the words for me'));
  await waitFor(() =>
    expect(asked).toEqual([
      ['giveText', 'Trees.'],
      ['answerConsent', 'read'],
    ]),
  );
});

const offer = { from: 'f'.repeat(64), title: 'Trees', meta: 'Science 7', notes: 2, shared: 1 };

test('a copied lesson offers its private notes, says what stays, and takes them back', async () => {
  const { asked } = show({ copyOffer: offer });
  expect(screen.getByText('This looks like “Trees” from Science 7.')).toBeTruthy();
  expect(screen.getByText('One conversation you shared stays where it is.')).toBeTruthy();
  fireEvent.click(by('Bring along'));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(asked).toEqual([
    ['bringAlong', offer.from],
    ['undoBringAlong', ['one', 'two']],
  ]);
});

test('no is an answer', () => {
  const { asked } = show({ copyOffer: offer });
  fireEvent.click(by('No, leave them there'));
  expect(asked).toEqual([['declineCopy']]);
  expect(screen.queryByText(/This looks like/)).toBeNull();
});
