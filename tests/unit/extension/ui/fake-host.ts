import { signal } from '@preact/signals';

import type {
  Brought,
  Draft,
  Host,
  LessonPage,
  Membership,
  NewNote,
  Outcome,
  PageState,
  PrivacyCheck,
  SyncState,
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
  revision,
  isCut: false,
  isLesson: true,
  suggestions: [],
  present: [],
  headings: [],
  selection: null,
  placements: {},
};

/** What a view asked for, in order. */
export type Asked = readonly [name: string, ...args: unknown[]];

interface Options {
  me?: Membership | null;
  page?: PageState;
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
}

/** A device and a school in one: what a view asks for happens at once, and is written down. */
export function fakeHost({
  me = asAna,
  page = ready,
  notes = [],
  drafts = [],
  sync,
  answer = done,
  aside = false,
  brought = { ok: false, code: 'not-notes' },
  setForMe = nothingSet,
  elsewhere = [],
  privacy = () => ({ note: [], lesson: [], cleared: [] }),
}: Options = {}) {
  const asked: Asked[] = [];
  const rows = signal<Rows>([...lakeside, ...notes]);
  const pages = signal<PageState>(page);
  const kept = signal<readonly Draft[]>(drafts);
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
    rows,
    sync: signal({ state: 'saved', waiting: 0, waitingIds: [], detail: '', ...sync }),
    drafts: kept,
    setAside: signal(aside),
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
    signOut: nothing('signOut'),
    answerConsent: (given) => {
      ask('answerConsent', given);
      return Promise.resolve();
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
    settle(id, settled) {
      ask('settle', id, settled);
      return edit(id, { settled });
    },
    answerSuggestion(strategy, given, everywhere) {
      ask('answerSuggestion', strategy, given, everywhere);
      const choice: Choice = {
        record: 'choice',
        id: newId(),
        author,
        audience: 'me',
        strategy,
        answer: given,
        lesson: everywhere ? null : willow,
        createdAt: tuesday + asked.length,
      };
      rows.value = [...rows.value, choice];
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
    newId,
    showOnPage: (target) => {
      ask('showOnPage', target);
      return Promise.resolve();
    },
    openReading: (id, at) => {
      ask('openReading', id, at);
      return Promise.resolve();
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
  return { host, asked, rows, page: pages, drafts: kept };
}
