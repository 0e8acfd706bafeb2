import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { LessonPage } from '../../../../extension/ui/host';
import type { Revision } from '../../../../shared/model';
import { describePassage } from '../../../../shared/passages';
import type { Placement } from '../../../../shared/passages/types';
import { lessonText } from '../../../../shared/text';
import { fakeHost, ready } from '../ui/fake-host';
import { note, passage, revision, rivera, theTwo, tuesday, willow } from '../ui/lakeside';

afterEach(cleanup);

const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const;
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
/** The lesson as it is on the page now. */
const text = lessonText([
  heading('Monday'),
  paragraph('Exit ticket: one thing you can explain now.'),
  heading('Tuesday'),
  paragraph('Exit ticket: one thing you can explain now.'),
]);
const line = 'Exit ticket: one thing';
const first = text.text.indexOf(line);
const second = text.text.lastIndexOf(line);
const candidate = (start: number, confidence: number) => ({
  start,
  end: start + line.length,
  confidence,
});
const several: Placement = {
  status: 'ambiguous',
  confidence: 0.4,
  was: line,
  candidates: [candidate(second, 0.75), candidate(first, 0.3)],
};
const orphan: Placement = { status: 'orphan', confidence: 0.95, was: line, at: 8 };

type Options = Omit<NonNullable<Parameters<typeof fakeHost>[0]>, 'page'> & {
  placement: Placement;
  tab?: 'Notes' | 'Comments';
  page?: Partial<LessonPage>;
};

const mine = note({ passage: passage(line) });

async function open({ placement, tab = 'Notes', page = {}, ...options }: Options) {
  const [root = mine] = options.notes ?? [];
  const fake = fakeHost({
    notes: [mine],
    ...options,
    page: Object.assign({}, ready, { placements: { [root.id]: placement } }, page),
  });
  const { host } = fake;
  const here: Revision = {
    record: 'revision',
    id: revision,
    lesson: willow,
    blocks: [...text.blocks],
  };
  render(<Panel host={{ ...host, revision: async () => here }} now={() => tuesday} />);
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(tab) }));
  return fake;
}
const named = ({ asked }: Awaited<ReturnType<typeof open>>, name: string) =>
  asked.filter(([what]) => what === name);
const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
/** The one that is meant to be there. */
function foremost<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('There is none.');
  return one;
}
const candidates = () => screen.findByRole('list', { name: 'Where it may belong' });

describe('a note that lost its place', () => {
  test('shows where it may belong, likeliest first, in the words there and how sure we are', async () => {
    await open({ placement: several });
    const items = within(await candidates()).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByText(/under/).textContent)).toEqual([
      'Probably here, under “Tuesday”',
      'Could be here, under “Monday”',
    ]);
    expect(items[0]?.textContent).toContain('you can explain');
    expect(document.body.textContent).not.toMatch(/0\.\d|%/);
  });

  test('brings a candidate into view on the page', async () => {
    const fake = await open({ placement: several });
    const top = foremost(within(await candidates()).getAllByRole('listitem'));
    fireEvent.click(within(top).getByRole('button', { name: /Exit ticket/ }));
    expect(named(fake, 'showOnPage')).toEqual([
      ['showOnPage', { start: second, end: second + line.length }],
    ]);
  });

  test('is put there in one press, and undone in one more; the focus goes along', async () => {
    const fake = await open({ placement: several });
    const put = foremost(
      within(await candidates()).getAllByRole('button', { name: 'Put it here' }),
    );
    expect(put.getAttribute('aria-describedby')).not.toBeNull();
    fireEvent.click(put);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(named(fake, 'place')).toEqual([['place', mine.id, line]]);
    expect(fake.rows.value.find(({ id }) => id === mine.id)).toMatchObject({
      passage: describePassage(text, second, second + line.length),
    });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('The note stands here now.');
    fireEvent.click(undo);
    await waitFor(() => expect(named(fake, 'placeBack')).toEqual([['placeBack', mine.id]]));
    await candidates();
    expect(screen.getByRole('article').contains(document.activeElement)).toBe(true);
  });

  test('can be kept with the whole lesson', async () => {
    const fake = await open({ placement: orphan });
    press('Keep with lesson');
    await screen.findByText('The note is kept with the lesson.', { selector: 'p' });
    expect(named(fake, 'place')).toEqual([['place', mine.id, null]]);
    expect(await screen.findByText('Where it was before')).toBeTruthy();
  });

  test('takes words she selects on the page, and no new note opens for them', async () => {
    const fake = await open({ placement: orphan });
    press('Choose new words');
    const form = screen.getByRole('form', { name: 'New words for this note' });
    fireEvent.submit(form);
    expect(named(fake, 'place')).toEqual([]);
    const chosen = describePassage(text, first, first + 11);
    fake.page.value = {
      ...ready,
      placements: { [mine.id]: orphan },
      selection: chosen,
    };
    await within(form).findByText('Exit ticket');
    expect(screen.queryByLabelText('What did you notice?')).toBeNull();
    fireEvent.submit(form);
    await screen.findByRole('button', { name: 'Undo' });
    expect(named(fake, 'place')).toEqual([['place', mine.id, 'Exit ticket']]);
  });

  test('takes a heading, for which nothing is selected', async () => {
    const tuesdays = describePassage(
      text,
      text.text.indexOf('Tuesday'),
      text.text.indexOf('Tuesday') + 7,
    );
    const fake = await open({
      placement: orphan,
      page: { headings: [{ text: 'Tuesday', passage: tuesdays }] },
    });
    press('Choose new words');
    const pick = screen.getByLabelText('Heading');
    expect(document.activeElement).toBe(pick);
    fireEvent.change(pick, { target: { value: '0' } });
    fireEvent.submit(screen.getByRole('form', { name: 'New words for this note' }));
    await screen.findByRole('button', { name: 'Undo' });
    expect(named(fake, 'place')).toEqual([['place', mine.id, 'Tuesday']]);
  });

  test('Escape leaves the choosing and returns to what opened it', async () => {
    await open({ placement: orphan });
    press('Choose new words');
    fireEvent.keyDown(screen.getByRole('form', { name: 'New words for this note' }), {
      key: 'Escape',
    });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose new words' })),
    );
  });

  test('that is shared says before it is put elsewhere who will see which text', async () => {
    const shared = note({ audience: theTwo, passage: passage(line) });
    await open({ notes: [shared], placement: orphan });
    expect(screen.getByText(/Coach Rivera will see the lesson’s text as it is now/)).toBeTruthy();
  });

  test('of a colleague can be looked for, and put elsewhere by nobody else', async () => {
    const his = note({ author: rivera, audience: theTwo, passage: passage(line) });
    await open({ notes: [his], placement: several, tab: 'Comments' });
    await candidates();
    expect(screen.queryByRole('button', { name: 'Put it here' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Choose new words' })).toBeNull();
    expect(screen.getByText('Only Coach Rivera can put it elsewhere.')).toBeTruthy();
  });

  test('says why it could not be put elsewhere, and stays', async () => {
    await open({ placement: orphan, answer: { ok: false, code: 'no-room' } });
    press('Keep with lesson');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep with lesson' })).toBeTruthy();
  });
});

describe('a note whose words changed', () => {
  const changed: Placement = {
    status: 'changed',
    start: first,
    end: first + line.length,
    confidence: 0.95,
    was: 'Exit slip: one thing',
  };

  test('says so in one line, and shows before and after on request', async () => {
    await open({ placement: changed });
    const state = screen.getByText('Edited since this note');
    expect(state.closest('details')?.open).toBe(false);
    await waitFor(() => expect(screen.getByText(/ticket/, { selector: 'ins' })).toBeTruthy());
    expect(screen.getByText(/slip/, { selector: 'del' })).toBeTruthy();
  });

  test('goes with the words of today where she says that it still fits', async () => {
    const fake = await open({ placement: changed });
    fireEvent.click(await screen.findByText('Still fits here'));
    await screen.findByRole('button', { name: 'Undo' });
    expect(named(fake, 'place')).toEqual([['place', mine.id, line]]);
    expect(await screen.findByText('Where it was before')).toBeTruthy();
  });

  test('says where moved words came from', async () => {
    const moved = { ...passage(line), headings: ['Monday'] };
    await open({
      notes: [note({ passage: moved })],
      placement: { ...candidate(second, 0.95), status: 'moved' },
    });
    expect(await screen.findByText('Moved here from Monday')).toBeTruthy();
  });
});

test('notes stand in the order of the page, those whose words were removed where they stood', async () => {
  const placed = (body: string) => note({ body, passage: passage(line) });
  const late = placed('Late');
  const removed = placed('Removed');
  const early = placed('Early');
  const whole = placed('Whole');
  const exact = (start: number): Placement => ({ ...candidate(start, 1), status: 'exact' });
  const placements = {
    [late.id]: exact(second),
    [removed.id]: { ...orphan, at: first + 20 },
    [early.id]: exact(first),
  };
  await open({
    notes: [late, removed, early, whole],
    placement: orphan,
    page: { placements },
  });
  const bodies = screen
    .getAllByRole('article')
    .map(({ textContent }) => /Late|Removed|Early|Whole/.exec(textContent ?? '')?.[0]);
  expect(bodies).toEqual(['Early', 'Removed', 'Late', 'Whole']);
});
