import { Dexie } from 'dexie';

import { LessonBlock, Revision, type Row } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import type { Block } from '../../shared/text/lesson-text';
import { sha256 } from '../identity/tokens';
import type { KeptRevision, KeptRow } from './kept-row';
import { packText, unpackText } from './packed-text';
import type { KeptText, SchoolDatabase } from './school-database';

/** UTF-16 units of unpacked text held in memory, at most, beside the newest one. */
const HELD = 4_000_000;

interface Deps {
  readonly db: SchoolDatabase;
  /** Told of a text that is here and cannot be read. */
  readonly broken?: (digest: string) => Promise<unknown>;
}

/**
 * Lesson texts of one membership, each kept once and packed, and unpacked only when somebody asks
 * for its words. By what they say, not by the revision they are said to be: what one person sends
 * under an id takes no other's words.
 */
export function createTexts({ db, broken }: Deps) {
  /** Hashed and packed already; a transaction that has to wait for that would lock out all others. */
  const ready = new WeakMap<readonly Block[], KeptText>();
  const held = new Map<string, { readonly blocks: readonly Block[]; readonly units: number }>();
  const asked = new Map<string, Promise<readonly Block[] | undefined>>();

  async function pack(blocks: readonly Block[]): Promise<KeptText> {
    const known = ready.get(blocks);
    if (known !== undefined) return known;
    const digest = await sha256(JSON.stringify(blocks));
    const packed = await packText(blocks);
    const text = packed === undefined ? { digest, blocks } : { digest, packed };
    ready.set(blocks, text);
    return text;
  }

  function hold(digest: string, blocks: readonly Block[]): void {
    const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
    held.delete(digest);
    let all = units;
    for (const [key, other] of [...held].toReversed()) {
      all += other.units;
      if (all > HELD) held.delete(key);
    }
    held.set(digest, { blocks, units });
  }

  async function unpacked(digest: string): Promise<readonly Block[] | undefined> {
    const kept = await db.texts.get(digest);
    if (kept === undefined) return undefined;
    const found = 'packed' in kept ? await unpackText(kept.packed) : kept.blocks;
    const { success, data } = LessonBlock.array().safeParse(found);
    if (success) hold(digest, data);
    else await broken?.(digest);
    return data;
  }

  /** The words of a text; undefined where they are not here or cannot be read. */
  function blocksOf(digest: string): Promise<readonly Block[] | undefined> {
    const known = held.get(digest);
    if (known !== undefined) {
      hold(digest, known.blocks);
      return Promise.resolve(known.blocks);
    }
    let answer = asked.get(digest);
    if (answer === undefined) {
      answer = unpacked(digest).finally(() => asked.delete(digest));
      asked.set(digest, answer);
    }
    return answer;
  }

  async function whole(row: KeptRevision | Revision): Promise<Revision | undefined> {
    if ('blocks' in row) return Revision.safeParse(row).data;
    const blocks = await blocksOf(row.text);
    if (blocks === undefined) return undefined;
    const { record, id, lesson } = row;
    return { record, id, lesson, blocks: [...blocks] };
  }

  return {
    /** Gets what is about to be written ready, before the transaction that writes it. */
    async pack(revisions: Iterable<Revision>): Promise<void> {
      for (const { blocks } of revisions) await pack(blocks);
    },

    /** The rows that are kept for these, their texts put beside them. Within the caller's transaction. */
    async keep(rows: readonly (Row | KeptRow)[]): Promise<KeptRow[]> {
      const found: KeptText[] = [];
      const kept: KeptRow[] = [];
      for (const row of rows) {
        if (row.record !== 'revision' || 'text' in row) {
          kept.push(row);
          continue;
        }
        const { record, id, lesson, blocks } = row;
        const text = ready.get(blocks) ?? (await Dexie.waitFor(pack(blocks)));
        found.push(text);
        kept.push({ record, id, lesson, text: text.digest });
      }
      // A transaction ends where nothing is asked of it between two waits: asked even of none.
      await db.texts.bulkPut(found);
      return kept;
    },

    whole,

    /** The revision of that id, its words unpacked. */
    async revision(id: string): Promise<Revision | undefined> {
      const row = await db.rows.get(id);
      return row?.record === 'revision' ? whole(row) : undefined;
    },

    blocksOf,
  };
}

export type Texts = ReturnType<typeof createTexts>;

/** The revision that goes along with a mutation. */
export const revisionOf = ({ args }: Mutation): Revision | undefined =>
  'revision' in args && typeof args.revision === 'object' ? args.revision : undefined;

/** The mutation with these blocks in place of those of its revision. */
export const withBlocks = (mutation: Mutation, blocks: Revision['blocks']): Mutation => {
  const revision = revisionOf(mutation);
  return revision === undefined
    ? mutation
    : // The same mutation but for the words of its text.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      ({
        name: mutation.name,
        args: { ...mutation.args, revision: { ...revision, blocks } },
      } as Mutation);
};
