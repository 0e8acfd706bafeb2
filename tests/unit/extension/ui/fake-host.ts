import { signal } from '@preact/signals';

import type {
  Brought,
  CopyOffer,
  Draft,
  Host,
  LessonPage,
  Membership,
  NewNote,
  Outcome,
  PageState,
  PrivacyCheck,
  Removed,
  Site,
  SyncState,
  Telling,
  Visit,
} from '../../../../extension/ui/host';
import type { Rows } from '../../../../extension/ui/people';
import type { SetForMe } from '../../../../extension/ui/set-for-me';
import { type Choice, type Note, uuidv7 } from '../../../../shared/model';
import { nothingSet } from '../policy/set-for-me';
import { ana, lakeside, lesson, note, revision, tuesday, willow } from './lakeside';

const done: Outcome = { ok: true };

export const asAna: Membership = {
  key: `lakeside:${ana}`,
  organizationId: 'lakeside',
  schoolName: 'Lakeside School',
  person: { id: ana, name: 'Ana Torres', roles: ['teacher'] },
  signedOut: false,
};

export const ready: LessonPage = {
  state: 'ready',
  title: lesson.title,
  meta: lesson.meta,
  lesson: willow,
  course: null,
  revision,
  isCut: false,
  isLesson: true,
  isForeign: false,
  suggestions: [],
  present: [],
  headings: [],
  selection: null,
  placements: {},
};

export const site: Site = {
  host: 'lms.example',
  origin: 'https://lms.example',
  surface: 'canvas',
  mode: 'view',
  words: 'page',
  stands: true,
};

/** What a view asked for, in order. */
export type Asked = readonly [name: string, ...args: unknown[]];

interface Options {
  me?: Membership | null;
  page?: PageState;
  site?: Partial<Site>;
  copyOffer?: CopyOffer | null;
  notes?: readonly Note[];
  drafts?: readonly Draft[];
  sync?: Partial<SyncState>;
  /** What the next change is answered with. */
  answer?: Outcome;
  aside?: boolean;
  brought?: Brought;
  setForMe?: SetForMe;
  /** What is found in words that are about to be shared. */
  privacy?: (body: string, cleared: ReadonlySet<string>) => PrivacyCheck | undefined;
  /** Other schools she belongs to. */
  elsewhere?: readonly Membership[];
  welcomed?: boolean;
  visits?: ReadonlyMap<string, Visit>;
  /** Ids of notes that came and were not seen. */
  news?: readonly string[];
  /** What she removed and can put back. */
  removed?: Removed | undefined;
}

/** A device and a school in one: what a view asks for happens at once, and is written down. */
export function fakeHost({
  me = asAna,
  page = ready,
  site: where = {},
  copyOffer = null,
  notes = [],
  drafts = [],
  sync,
  answer = done,
  aside = false,
  brought = { ok: false, code: 'not-notes' },
  setForMe = nothingSet,
  elsewhere = [],
  visits = new Map(),
  welcomed = true,
  news = [],
  removed = { notes: [], isWhole: true },
  privacy = () => ({ note: [], lesson: [], cleared: [] }),
}: Options = {}) {
  const asked: Asked[] = [];
  const offer = signal(copyOffer);
  const rows = signal<Rows>([...lakeside, ...notes]);
  const pages = signal<PageState>(page);
  const kept = signal<readonly Draft[]>(drafts);
  const unseen = signal<ReadonlySet<string>>(new Set(news));
  const telling = signal<Telling>({ on: false, from: '17:00', to: '07:30' });
  const toldOf = signal<boolean | undefined>(welcomed);
  const cleared = new Set<string>();
  const author = me?.person.id ?? '';
  let ids = 0;
  const newId = (): string => uuidv7((ids += 1), new Uint8Array(10));

  const change = (does: (all: Rows) => Rows): Promise<Outcome> => {
    if (answer.ok) rows.value = does(rows.value);
    return Promise.resolve(answer);
  };
  const edit = (id: string, about: Partial<Note>): Promise<Outcome> =>
    change((all) =>
      all.map((row) => (row.record === 'note' && row.id === id ? { ...row, ...about } : row)),
    );
  const ask = (...entry: [string, ...unknown[]]): void => {
    asked.push(entry);
  };
  const nothing = (name: string) => (): Promise<void> => {
    ask(name);
    return Promise.resolve();
  };

  const host: Host = {
    me: signal(me),
    memberships: signal([...(me === null ? [] : [me]), ...elsewhere]),
    page: pages,
    site: signal({ ...site, ...where }),
    copyOffer: offer,
    rows,
    sync: signal({ state: 'saved', waiting: 0, waitingIds: [], detail: '', ...sync }),
    drafts: kept,
    setAside: signal(aside),
    visits: signal(visits),
    news: unseen,
    telling,
    welcomed: toldOf,
    setForMe,
    revision: () => Promise.resolve(undefined),
    join: (code) => {
      ask('join', code);
      return Promise.resolve({ ok: false, code: 'not-accepted' });
    },
    use: (membership) => {
      ask('use', membership);
      return Promise.resolve();
    },
    welcomeSeen() {
      ask('welcomeSeen');
      toldOf.value = true;
      return Promise.resolve();
    },
    signOut: nothing('signOut'),
    answerConsent: (given) => {
      ask('answerConsent', given);
      return Promise.resolve();
    },
    stopReading: nothing('stopReading'),
    activate: () => {
      ask('activate');
      return Promise.resolve(answer);
    },
    allowSite: (origin) => {
      ask('allowSite', origin);
      return Promise.resolve(answer.ok);
    },
    giveText: (text) => {
      ask('giveText', text);
      return Promise.resolve(answer);
    },
    selectWords: (start, end) => {
      ask('selectWords', start, end);
      return Promise.resolve(answer);
    },
    bringAlong: (from) => {
      ask('bringAlong', from);
      offer.value = null;
      return Promise.resolve(['one', 'two']);
    },
    declineCopy: () => {
      ask('declineCopy');
      offer.value = null;
      return Promise.resolve(answer);
    },
    undoBringAlong: (brought_) => {
      ask('undoBringAlong', brought_);
      return Promise.resolve(answer);
    },
    writeNote(fresh: NewNote) {
      ask('writeNote', fresh);
      const { draft, revision: about, ...words } = fresh;
      kept.value = kept.value.filter(({ id }) => id !== draft);
      return change((all) => [
        ...all,
        note({ ...words, author, revision: about ?? revision, createdAt: tuesday }),
      ]);
    },
    editNote(id, body) {
      ask('editNote', id, body);
      return edit(id, { body });
    },
    removeNote(id) {
      ask('removeNote', id);
      return change((all) =>
        all.filter((row) => row.id !== id && (row.record !== 'note' || row.parent !== id)),
      );
    },
    restoreNote({ root, replies }) {
      ask('restoreNote', root.id);
      return change((all) => [...all, root, ...replies]);
    },
    share(id, audience) {
      ask('share', id, audience);
      return edit(id, { audience });
    },
    takeBack(id) {
      ask('takeBack', id);
      return edit(id, { audience: 'me' });
    },
    reply(parent, body, draft) {
      ask('reply', parent, body);
      kept.value = kept.value.filter(({ id }) => id !== draft);
      return change((all) => [...all, note({ parent, body, author })]);
    },
    place(id, { revision: about, passage }) {
      ask('place', id, passage?.quote.exact ?? null);
      return change((all) =>
        all.map((row) => {
          if (row.record !== 'note' || row.id !== id) return row;
          const before = { revision: row.revision, passage: row.passage, until: tuesday };
          const earlier = [...(row.earlier ?? []), before];
          return { ...row, revision: about ?? revision, passage, earlier };
        }),
      );
    },
    placeBack(id) {
      ask('placeBack', id);
      return change((all) =>
        all.map((row) => {
          if (row.record !== 'note' || row.id !== id) return row;
          const { earlier = [], ...rest } = row;
          const before = earlier.at(-1);
          return before === undefined
            ? row
            : { ...rest, revision: before.revision, passage: before.passage };
        }),
      );
    },
    settle(id, settled) {
      ask('settle', id, settled);
      return edit(id, { settled });
    },
    answerSuggestion(strategy, given, scope, words) {
      ask('answerSuggestion', strategy, given, scope, ...(words === undefined ? [] : [words]));
      const choice: Choice = {
        record: 'choice',
        id: newId(),
        author,
        audience: 'me',
        strategy,
        answer: given,
        lesson: scope === 'lesson' ? willow : null,
        ...(scope === 'course' && { course: 'c'.repeat(64) }),
        ...(words !== undefined && { words }),
        createdAt: tuesday + asked.length,
      };
      rows.value = [
        ...rows.value.filter((row) => row.record !== 'choice' || row.strategy !== strategy),
        choice,
      ];
      return Promise.resolve(choice.id);
    },
    clearAnswer(id) {
      ask('clearAnswer', id);
      return change((all) => all.filter((row) => row.id !== id));
    },
    checkPrivacy(about) {
      ask('checkPrivacy', about.body);
      return Promise.resolve(privacy(about.body, cleared));
    },
    clearWords(words, isCleared) {
      ask('clearWords', words, isCleared);
      if (isCleared) cleared.add(words);
      else cleared.delete(words);
      return Promise.resolve(done);
    },
    saveDraft(draft) {
      ask('saveDraft', draft.body);
      const others = kept.value.filter(({ id }) => id !== draft.id);
      kept.value = [...others, { ...draft, refused: null, updatedAt: asked.length }];
      return Promise.resolve(answer);
    },
    dropDraft(id) {
      ask('dropDraft', id);
      kept.value = kept.value.filter((draft) => draft.id !== id);
      return Promise.resolve();
    },
    restoreDraft(draft) {
      ask('restoreDraft', draft.id);
      kept.value = [...kept.value, draft];
      return Promise.resolve(answer);
    },
    newId,
    showOnPage: (target) => {
      ask('showOnPage', target);
      return Promise.resolve();
    },
    openReading: (id, at) => {
      ask('openReading', id, at);
      return Promise.resolve();
    },
    openLesson(id, at) {
      ask('openLesson', id, at);
      return Promise.resolve(answer);
    },
    seen(notes_) {
      ask('seen', ...notes_);
      unseen.value = new Set([...unseen.value].filter((id) => !notes_.includes(id)));
      return Promise.resolve();
    },
    tell(about) {
      ask('tell', about);
      if (answer.ok) telling.value = about;
      return Promise.resolve(answer.ok);
    },
    removed: () => Promise.resolve(removed),
    putBack(id) {
      ask('putBack', id);
      return Promise.resolve(answer);
    },
    seenAside: nothing('seenAside'),
    copyNotes: (format) => {
      ask('copyNotes', format);
      return Promise.resolve('{}');
    },
    bringNotes: (file) => {
      ask('bringNotes', file);
      return Promise.resolve(brought);
    },
    async allowSending() {
      asked.push(['allowSending']);
      return true;
    },
    retry: nothing('retry'),
  };
  return { host, asked, rows, page: pages, drafts: kept, news: unseen };
}
