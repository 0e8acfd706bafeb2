import { expect, test } from 'vitest';

import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';
import { both, id, lesson, revision } from '../../shared/mutations/staff';
import { aBackground, panel } from './a-background';

const write = {
  type: 'note/write',
  tab: null,
  revision: revision.id,
  passage: null,
  kind: 'reflection',
  body: 'Written once.',
  audience: both,
  draft: id(77),
};

async function aDevice() {
  const { answer, db, store } = await aBackground();
  await store.keep([lesson, revision]);
  const notes = async (): Promise<(string | undefined)[]> =>
    (await db.rows.where('record').equals('note').toArray()).map((row) =>
      row.record === 'note' ? row.body : undefined,
    );
  return { answer, db, notes };
}

test('a note that is asked for again, because no answer came, is written and shared once', async () => {
  const { answer, db, notes } = await aDevice();
  expect(await answer(write, panel)).toEqual({ ok: true });
  expect(await answer(write, panel)).toEqual({ ok: true });
  expect(await notes()).toEqual(['Written once.']);
  expect(await db.outbox.count()).toBe(1);
});

test('other words under the same draft are another note: nothing is lost', async () => {
  const { answer, notes } = await aDevice();
  await answer(write, panel);
  expect(await answer({ ...write, body: 'And more.' }, panel)).toEqual({ ok: true });
  expect(new Set(await notes())).toEqual(new Set(['And more.', 'Written once.']));
});

test('a draft still being kept when its note is written does not stay beside that note', async () => {
  const { answer, db, notes } = await aDevice();
  const passage = describePassage(lessonText(revision.blocks), 0, 4);
  const draft = { id: id(77), lesson: lesson.id, passage, parent: null, kind: 'reflection' };
  // Told in one breath, as the composer does: keep what is in the field, then make it a note.
  const kept = answer(
    {
      type: 'draft/save',
      tab: null,
      revision: revision.id,
      draft: { ...draft, body: 'Written once.' },
    },
    panel,
  );
  const written = answer({ ...write, passage }, panel);
  expect([await kept, await written]).toEqual([{ ok: true }, { ok: true }]);
  expect(await notes()).toEqual(['Written once.']);
  expect(await db.drafts.toArray()).toEqual([]);
});
