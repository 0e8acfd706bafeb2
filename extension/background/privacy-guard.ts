import { type Finding, findInLesson, findStudentData } from '../../shared/privacy';
import { plain } from '../../shared/privacy/words';
import type { Block } from '../../shared/text/lesson-text';
import type { ForMember } from '../messages/protocol';
import { readableRows } from '../store/row-schemas';
import type { PrivacyCheck } from '../ui/host';
import type { Member } from './member';
import type { PageRecords } from './page-records';
import type { Rosters } from './rosters';

interface Deps {
  readonly pages: PageRecords;
  readonly rosters: Rosters;
}

type Ask<T extends ForMember['type']> = Extract<ForMember, { type: T }>;

/** What of a lesson is told, at most: more would be read by nobody. */
const MOST_IN_LESSON = 20;
/** Letters shown before and after a finding, so that it can be found in the lesson. */
const AROUND = 32;
/** Letters of a lesson that are looked at before others get their turn. About 40 ms of work. */
const SLICE = 8_000;

type InLesson = PrivacyCheck['lesson'][number];

function around(text: string, { start, end, kind }: Finding): InLesson {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    kind,
    // Whole words only, where some are left out.
    before: start > AROUND ? before.replace(/^\S{0,16}\s/u, '…') : before,
    words: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s\S{0,16}$/u, '…') : after,
  };
}

const keyOf = (words: string): string => plain(words).trim();

/** Lets messages that wait be answered. */
const others = (): Promise<void> => new Promise((go) => setTimeout(go));

/** A block at a time: a long lesson keeps nothing else waiting. */
async function inLesson(
  blocks: readonly Block[],
  roster: readonly string[],
  staff: readonly string[],
): Promise<InLesson[]> {
  const found: InLesson[] = [];
  let looked = 0;
  for (const { text } of blocks) {
    for (const finding of findInLesson(text, roster, staff)) found.push(around(text, finding));
    looked += text.length;
    if (looked < SLICE) continue;
    looked = 0;
    await others();
  }
  return found;
}

/** Looks through what is about to be shared. Here and not in a view: the lexicons are loaded once. */
export function createPrivacyGuard({ pages, rosters }: Deps) {
  async function lessonOf(
    { tab, lesson, revision }: Ask<'privacy/check'>,
    { store }: Member,
  ): Promise<readonly Block[]> {
    if (!lesson) return [];
    if (revision !== null) {
      const kept = await store.texts.revision(revision);
      if (kept !== undefined) return kept.blocks;
    }
    return tab === null ? [] : pages.text(tab);
  }

  /** A lesson stays while a note about it is being written: it is looked through once. */
  let last: { readonly key: string; readonly found: Promise<InLesson[]> } | undefined;

  function inThisLesson(
    blocks: readonly Block[],
    roster: readonly string[],
    staff: readonly string[],
  ): Promise<InLesson[]> {
    const key = JSON.stringify([blocks.map(({ text }) => text), roster, staff]);
    if (last?.key !== key) last = { key, found: inLesson(blocks, roster, staff) };
    return last.found;
  }

  async function check(message: Ask<'privacy/check'>, member: Member): Promise<PrivacyCheck> {
    const { tab, body, quote } = message;
    const { db } = member;
    const host = tab === null ? undefined : (await pages.get(tab))?.host;
    const [roster, people, kept, blocks] = await Promise.all([
      host === undefined ? [] : rosters.of(host),
      db.rows.where('record').equals('person').toArray(),
      db.cleared.toArray(),
      lessonOf(message, member),
    ]);
    const staff = readableRows(people).flatMap((row) =>
      row.record === 'person' ? [row.name] : [],
    );
    const cleared = new Set(kept.map(({ words }) => words));
    const all = findStudentData(body, roster, staff);
    const wordsOf = ({ start, end }: Finding): string => body.slice(start, end);
    const quoted = (quote === null ? [] : findInLesson(quote, roster, staff)).map((finding) =>
      around(quote ?? '', finding),
    );
    const told = new Map<string, InLesson>();
    for (const one of [...quoted, ...(await inThisLesson(blocks, roster, staff))]) {
      const key = keyOf(one.words);
      if (!cleared.has(key) && !told.has(key) && told.size < MOST_IN_LESSON) told.set(key, one);
    }
    return {
      note: all.filter((finding) => !cleared.has(keyOf(wordsOf(finding)))),
      lesson: [...told.values()],
      cleared: [...new Set(all.map(wordsOf).filter((words) => cleared.has(keyOf(words))))],
    };
  }

  return {
    check,
    async clear({ words, cleared }: Ask<'privacy/clear'>, { db }: Member): Promise<void> {
      const key = keyOf(words);
      if (cleared) await db.cleared.put({ words: key });
      else await db.cleared.delete(key);
    },
  };
}
