import { Choice, Lesson, Note, Revision, type Row } from '../../shared/model';
import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { KeptRow } from '../store/kept-row';
import { StoredDraft } from '../store/row-schemas';
import type { SchoolDatabase } from '../store/school-database';
import type { Store } from '../store/store';
import { citedBy } from '../store/uncited';
import type { Brought, Draft, LeftOut } from '../ui/host';
import { idFrom } from './id-from';
import { annotationsIn, noteOfAnnotation } from './notes-as-annotations';
import { type Owner, readNotesFile } from './notes-file';

interface Deps {
  readonly db: SchoolDatabase;
  readonly store: Store;
  readonly owner: Owner;
  readonly now: () => number;
}

/** A file's entries, each parsed, and how many could not be. */
interface Entries {
  readonly lessons: readonly Lesson[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly Note[];
  readonly choices: readonly Choice[];
  readonly drafts: readonly Draft[];
  readonly left: Readonly<Record<LeftOut, number>>;
}

type Refused = Extract<Brought, { ok: false }>['code'];

/**
 * Takes in a file of notes. Everything it brings is private, whatever the file says: what is still
 * shared comes from the school. What is here already stays as it is; where the words differ, the
 * file's become a second entry, with an id made from them, so that the same file brings it once.
 */
export async function bringNotes(file: string, deps: Deps): Promise<Brought> {
  const entries = await entriesIn(file, deps);
  if (typeof entries === 'string') return { ok: false, code: entries };
  // Digests first: a transaction waits for nothing but its database.
  const ready = await withSpareIds(entries);
  return deps.store.together(() => takeIn(ready, deps), ready.revisions);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

async function entriesIn(file: string, { owner, now }: Deps): Promise<Entries | Refused> {
  const json = parsed(file);
  const ours = readNotesFile(json);
  if (typeof ours === 'string') return ours;
  const me = owner.person;
  if (ours !== undefined) {
    if (ours.person !== me || ours.organizationId !== owner.organizationId) return 'not-hers';
    const read = reader();
    return {
      lessons: read(ours.lessons, Lesson),
      revisions: await whole(read(ours.revisions, Revision)),
      notes: read(ours.notes, Note),
      choices: read(ours.choices, Choice).filter(({ author }) => author === me),
      drafts: read(ours.drafts, StoredDraft),
      left: leftOut({ unreadable: read.unread() }),
    };
  }
  const annotations = annotationsIn(json);
  if (annotations === undefined) return 'not-notes';
  const noText = await sha256(normalisedBlocks(lessonText([])));
  const found = await Promise.all(
    annotations.map((one) => noteOfAnnotation(one, me, { sha256, now: now(), noText })),
  );
  const taken = found.filter((one) => typeof one !== 'string');
  const read = reader();
  const notes = read(
    taken.map(({ note }) => note),
    Note,
  );
  const lessons = reader()(
    taken.map(({ lesson }) => lesson),
    Lesson,
  );
  const left = leftOut({
    unreadable: read.unread(),
    'nothing-written': found.filter((one) => one === 'nothing-written').length,
    answer: found.filter((one) => one === 'answer').length,
  });
  return { lessons, revisions: [], notes, choices: [], drafts: [], left };
}

const leftOut = (some: Partial<Record<LeftOut, number>>): Record<LeftOut, number> => ({
  unreadable: 0,
  'nothing-written': 0,
  answer: 0,
  ...some,
});

interface Schema<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T | undefined };
}

function reader() {
  let unread = 0;
  const read = <T>(values: readonly unknown[], schema: Schema<T>): T[] =>
    values.flatMap((value) => {
      const { success, data } = schema.safeParse(value);
      if (success && data !== undefined) return [data];
      unread += 1;
      return [];
    });
  return Object.assign(read, { unread: () => unread });
}

/** Only texts that are what their id says: a note must never be shared with another text. */
async function whole(revisions: readonly Revision[]): Promise<Revision[]> {
  const ids = await Promise.all(
    revisions.map(({ blocks }) => sha256(normalisedBlocks(lessonText(blocks)))),
  );
  return revisions.filter(({ id }, index) => id === ids[index]);
}

interface Spare<T> {
  readonly entry: T;
  /** Its id if what is here under its own reads differently. */
  readonly spare: string;
}
interface Ready extends Omit<Entries, 'notes' | 'drafts'> {
  readonly notes: readonly Spare<Note>[];
  readonly drafts: readonly Spare<Draft>[];
}

const spared = <T extends { readonly id: string; readonly body: string }>(
  all: readonly T[],
): Promise<Spare<T>[]> =>
  Promise.all(
    all.map(async (entry) => ({ entry, spare: idFrom(await sha256(`${entry.id} ${entry.body}`)) })),
  );

async function withSpareIds(entries: Entries): Promise<Ready> {
  const [notes, drafts] = await Promise.all([spared(entries.notes), spared(entries.drafts)]);
  return { ...entries, notes, drafts };
}

async function takeIn(entries: Ready, { db, store, owner }: Deps): Promise<Brought> {
  const said = { taken: 0, known: 0, both: 0, left: { ...entries.left } };
  const keep = new Map<string, Row | KeptRow>();
  const noteAt = async (id: string): Promise<Row | KeptRow | undefined> =>
    keep.get(id) ?? db.rows.get(id);

  const roots = entries.notes.filter(({ entry }) => entry.parent === null);
  const answers = entries.notes.filter(({ entry }) => entry.parent !== null);
  for (const { entry, spare } of [...roots, ...answers]) {
    const own = entry.author === owner.person;
    const here = await noteAt(entry.id);
    if (here?.record === 'note' && (!own || here.body === entry.body)) {
      said.known += 1;
    } else if (here !== undefined) {
      if ((await noteAt(spare)) === undefined) {
        // A second version stands by itself: nobody answered it.
        keep.set(spare, { ...entry, id: spare, audience: 'me', parent: null });
        said.both += 1;
      } else said.known += 1;
    } else if (await belongs(entry)) {
      keep.set(entry.id, { ...entry, audience: 'me' });
      said.taken += 1;
    } else said.left.answer += 1;
  }

  /** Hers, or a colleague's answer in a conversation that she had taken back. */
  async function belongs({ author, audience, parent }: Note): Promise<boolean> {
    if (author !== owner.person && audience !== 'me') return false;
    if (parent === null) return author === owner.person;
    const root = await noteAt(parent);
    return root?.record === 'note' && root.author === owner.person && root.audience === 'me';
  }

  const choices = (await db.rows.where('record').equals('choice').toArray()).filter(
    (row) => row.record === 'choice',
  );
  for (const choice of entries.choices) {
    const { id, strategy, lesson, course } = choice;
    const answered = choices.some(
      (row) =>
        row.id === id ||
        (row.strategy === strategy && row.lesson === lesson && row.course === course),
    );
    if (answered) {
      said.known += 1;
      continue;
    }
    keep.set(id, choice);
    said.taken += 1;
  }

  for (const { entry, spare } of entries.drafts) {
    const here = await db.drafts.get(entry.id);
    if (here === undefined) {
      await db.drafts.put(entry);
      said.taken += 1;
    } else if (here.body === entry.body || (await db.drafts.get(spare)) !== undefined) {
      said.known += 1;
    } else {
      await db.drafts.put({ ...entry, id: spare });
      said.both += 1;
    }
  }

  const cited = new Set<string | null>(
    entries.drafts.flatMap(({ entry: { lesson, revision = null } }) => [lesson, revision]),
  );
  for (const row of keep.values()) {
    if ('lesson' in row) cited.add(row.lesson);
    if (row.record === 'note') for (const id of citedBy(row)) cited.add(id);
  }
  for (const row of [...entries.lessons, ...entries.revisions])
    // What the school or this device says of a lesson is newer than any file.
    if (cited.has(row.id) && !keep.has(row.id))
      keep.set(row.id, (await db.rows.get(row.id)) ?? row);
  await store.keep([...keep.values()]);
  return { ok: true, ...said };
}
