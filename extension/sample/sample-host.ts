import { computed, type Signal, signal } from '@preact/signals';

import {
  assignmentId,
  audienceOf,
  type Choice,
  type Note,
  type Person,
  type Row,
  type Revision,
} from '../../shared/model';
import { isRefusal, mutate, type Mutation } from '../../shared/mutations';
import { describePassage } from '../../shared/passages';
import type { PassageSelector } from '../../shared/passages/types';
import { lessonText } from '../../shared/text';
import { contextFor, lessonPage } from '../background/lesson-page';
import { outsidePanel } from '../host/outside-panel';
import type { Draft, Host, LessonPage, OnPage, Outcome } from '../ui/host';
import { t } from '../ui/text';
import { SAMPLE_BLOCKS, SAMPLE_TITLE } from './sample-lesson';

/** Ids of nobody: well-formed, and of no school. */
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const LESSON = '0'.repeat(64);
const REVISION = '1'.repeat(64);
const YOU = id(1);
const COACH = id(2);
const ASKED = 'Ask who can tell me why they look so different';

interface Deps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Brings words of the lesson into view. */
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
}

export const sampleText = lessonText([...SAMPLE_BLOCKS]);

const passageOf = (words: string): PassageSelector => {
  const start = sampleText.text.indexOf(words);
  return describePassage(sampleText, start, start + words.length);
};

const OK: Outcome = { ok: true };
const NO: Outcome = { ok: false, code: 'unavailable' };

const person = (of: string, name: string, role: Person['roles'][number]): Person => ({
  record: 'person',
  id: of,
  audience: 'school',
  name,
  roles: [role],
  removed: false,
});

function beginning(now: number): Exclude<Row, Revision>[] {
  const audience = audienceOf([YOU, COACH]);
  const comment: Note = {
    record: 'note',
    id: id(3),
    author: COACH,
    audience,
    lesson: LESSON,
    revision: REVISION,
    passage: passageOf(ASKED),
    parent: null,
    kind: 'wondering',
    body: t('sampleComment'),
    createdAt: now - 86_400_000,
    editedAt: null,
    settled: false,
  };
  return [
    person(YOU, t('samplePerson'), 'teacher'),
    person(COACH, t('sampleCoach'), 'coach'),
    {
      record: 'assignment',
      id: assignmentId(COACH, YOU),
      audience,
      coach: COACH,
      teacher: YOU,
    },
    { record: 'lesson', id: LESSON, title: SAMPLE_TITLE, meta: '' },
    comment,
  ];
}

/**
 * A school of two on a lesson made up to try things on. All of it is in the memory of one page: it
 * has no way to write to the device or to send anything, and is gone when the page closes.
 */
export function createSampleHost({ now, newId, show }: Deps) {
  const rows = signal<readonly Exclude<Row, Revision>[]>(beginning(now()));
  const drafts = signal<readonly Draft[]>([]);
  const selection: Signal<PassageSelector | null> = signal(null);
  const cleared = new Set<string>();

  function apply(mutation: Mutation): Promise<Outcome> {
    const all = rows.peek();
    const known = {
      get: (wanted: string) => all.find((row) => row.id === wanted),
      replies: (parent: string) =>
        all.filter((row): row is Note => row.record === 'note' && row.parent === parent),
      removed: () => undefined,
    };
    const context = { actor: YOU, now: now(), where: 'device' } as const;
    const changes = mutate(mutation.name, mutation.args, known, context);
    if (isRefusal(changes)) return Promise.resolve({ ok: false, code: changes.refused });
    let after = [...all];
    for (const change of changes) {
      const gone = change.op === 'put' ? change.row.id : change.id;
      after = after.filter((row) => row.id !== gone);
      if (change.op === 'put' && change.row.record !== 'revision') after.push(change.row);
    }
    rows.value = after;
    return Promise.resolve(OK);
  }

  const dropDraft = (gone: string | null): Promise<void> => {
    drafts.value = drafts.peek().filter((draft) => draft.id !== gone);
    return Promise.resolve();
  };
  const revision: Revision = {
    record: 'revision',
    id: REVISION,
    lesson: LESSON,
    blocks: [...SAMPLE_BLOCKS],
  };
  const lesson = { record: 'lesson', id: LESSON, title: SAMPLE_TITLE, meta: '' } as const;
  const place = { lesson: LESSON, course: null };

  const choices = computed(() =>
    rows.value.filter((row): row is Choice => row.record === 'choice'),
  );
  /** The engine runs again only where her answers changed. */
  const read = computed(() =>
    lessonPage({
      ...place,
      revision: REVISION,
      title: SAMPLE_TITLE,
      meta: t('sampleMeta'),
      blocks: SAMPLE_BLOCKS,
      isCut: false,
      context: contextFor(place, choices.value),
    }),
  );
  const page = computed<LessonPage>(() => ({
    ...read.value,
    selection: selection.value,
    placements: Object.fromEntries(
      rows.value.flatMap((row) =>
        row.record === 'note' && row.passage !== null
          ? [[row.id, { status: 'exact', ...row.passage.position, confidence: 1 }]]
          : [],
      ),
    ),
  }));

  function spanOf(target: OnPage): { start: number; end: number } | undefined {
    if ('start' in target) return target;
    if ('note' in target) {
      const row = rows.peek().find((one) => one.id === target.note);
      return row?.record === 'note' ? row.passage?.position : undefined;
    }
    return page.peek().suggestions.find(({ strategy }) => strategy === target.strategy)?.spans[0];
  }

  const host: Host = {
    ...outsidePanel(),
    me: signal({
      key: 'sample',
      organizationId: '',
      schoolName: '',
      person: { id: YOU, name: t('samplePerson'), roles: ['teacher'] },
      signedOut: false,
      isSample: true,
    }),
    memberships: signal([]),
    page,
    rows,
    sync: signal({ state: 'saved', waiting: 0, waitingIds: [], detail: '' }),
    drafts,
    news: signal(new Set<string>()),
    revision: (wanted) => Promise.resolve(wanted === REVISION ? revision : undefined),
    async writeNote({ passage, kind, body, audience, draft }) {
      const note = { id: newId(), lesson: LESSON, revision: REVISION, passage, kind, body };
      const written = await apply({ name: 'note.write', args: note });
      if (!written.ok) return written;
      if (audience !== 'me')
        await apply({ name: 'note.share', args: { note, lesson, revision, audience } });
      await dropDraft(draft);
      selection.value = null;
      return OK;
    },
    editNote: (note, body) => apply({ name: 'note.edit', args: { id: note, body } }),
    removeNote: (note) => apply({ name: 'note.remove', args: { id: note } }),
    restoreNote({ root, replies }) {
      rows.value = [...rows.peek(), root, ...replies];
      return Promise.resolve(OK);
    },
    share(shared, audience) {
      const row = rows.peek().find((one) => one.id === shared);
      if (row?.record !== 'note') return Promise.resolve(NO);
      const { passage, kind, body } = row;
      const note = { id: shared, lesson: LESSON, revision: REVISION, passage, kind, body };
      return apply({ name: 'note.share', args: { note, lesson, revision, audience } });
    },
    takeBack: (note) => apply({ name: 'note.takeBack', args: { id: note } }),
    async reply(parent, body, draft) {
      await dropDraft(draft);
      return apply({ name: 'note.reply', args: { id: newId(), parent, kind: 'noticing', body } });
    },
    settle: (note, settled) => apply({ name: 'note.settle', args: { id: note, settled } }),
    place: (note, { passage }) =>
      apply({ name: 'note.place', args: { id: note, revision, passage } }),
    placeBack: (note) => apply({ name: 'note.placeBack', args: { id: note, revision } }),
    async answerSuggestion(strategy, answer, scope, words) {
      for (const before of choices.peek())
        if (before.strategy === strategy)
          await apply({ name: 'choice.clear', args: { id: before.id } });
      const made = newId();
      const of = scope === 'everywhere' ? null : LESSON;
      await apply({
        name: 'choice.make',
        args: { id: made, strategy, answer, lesson: of, course: undefined, words },
      });
      return made;
    },
    clearAnswer: (choice) => apply({ name: 'choice.clear', args: { id: choice } }),
    async checkPrivacy({ body }) {
      const { findStudentData } = await import('../../shared/privacy');
      const found = findStudentData(body);
      const isCleared = ({ start, end }: { start: number; end: number }): boolean =>
        cleared.has(body.slice(start, end));
      return {
        note: found.filter((one) => !isCleared(one)),
        lesson: [],
        cleared: found.filter(isCleared).map(({ start, end }) => body.slice(start, end)),
      };
    },
    clearWords(words, isCleared) {
      if (isCleared) cleared.add(words);
      else cleared.delete(words);
      return Promise.resolve(OK);
    },
    saveDraft(draft) {
      const others = drafts.peek().filter((one) => one.id !== draft.id);
      drafts.value = [...others, { ...draft, refused: null, updatedAt: now() }];
      return Promise.resolve(OK);
    },
    dropDraft,
    restoreDraft(draft) {
      drafts.value = [...drafts.peek(), draft];
      return Promise.resolve(OK);
    },
    newId,
    showOnPage(target) {
      const span = spanOf(target);
      if (span !== undefined) show(span);
      return Promise.resolve();
    },
    // What leads out of the page leads nowhere from here.
    use: () => Promise.resolve(),
    join: () => Promise.resolve({ ok: false, code: 'no-permission' }),
    welcomeSeen: () => Promise.resolve(),
    signOut: () => Promise.resolve(),
    answerConsent: () => Promise.resolve(),
    stopReading: () => Promise.resolve(),
    activate: () => Promise.resolve(NO),
    allowSite: () => Promise.resolve(false),
    giveText: () => Promise.resolve(NO),
    selectWords: () => Promise.resolve(NO),
    bringAlong: () => Promise.resolve(undefined),
    declineCopy: () => Promise.resolve(NO),
    undoBringAlong: () => Promise.resolve(NO),
    openReading: () => Promise.resolve(),
    openLesson: () => Promise.resolve(NO),
    seen: () => Promise.resolve(),
    tell: () => Promise.resolve(false),
    removed: () => Promise.resolve(undefined),
    putBack: () => Promise.resolve(NO),
    seenAside: () => Promise.resolve(),
    copyNotes: () => Promise.resolve(undefined),
    bringNotes: () => Promise.resolve({ ok: false, code: 'unavailable' }),
    allowSending: () => Promise.resolve(false),
    retry: () => Promise.resolve(),
  };

  return {
    host,
    page,
    /** What is selected in the lesson, as offsets into its text. */
    select: (range: { readonly start: number; readonly end: number }): void => {
      selection.value = describePassage(sampleText, range.start, range.end);
    },
  };
}
