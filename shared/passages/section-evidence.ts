import type { IndexedBlock, IndexedLesson, Section } from './indexed-lesson';

const HEADING_WEIGHT = 2;
/** "Day 3" and "Day 4" are numbered, not named: inserting a day renames them all. */
const SERIAL_HEADING_WEIGHT = 0.3;
/** Two words that follow each other, against a whole line of six words or more. */
const PAIR_WEIGHT = 0.15;
/** The other pairs: words so far apart that they join what a template leaves open. */
const APART = 3;
/** Of a block with more words, one pair in four is evidence enough: a mask over its number. */
const LONG_BLOCK = 24;
const SAMPLE = 3;
/** What stands in more pairs of places than this tells no two sections apart. */
const COMMON = 24;
/** The share of what is their own that two sections must have in common. */
const SHARED = 0.15;
export interface SectionScore {
  readonly old: Section;
  readonly now: Section;
  readonly score: number;
}

/**
 * What speaks for an old section having become a new one: headings, whole lines and pairs of
 * neighbouring words that both hold, each worth as much as it is rare in both lessons.
 */
export class SectionEvidence {
  readonly #from: Side;
  readonly #to: Side;
  readonly #serial: ReadonlySet<string>;

  constructor(from: IndexedLesson, to: IndexedLesson) {
    this.#from = { lesson: from, counts: featureCounts(from) };
    this.#to = { lesson: to, counts: featureCounts(to) };
    this.#serial = new Set([...serials(from), ...serials(to)]);
  }

  headingKey(section: Section, side: 'from' | 'to'): number {
    const { lesson } = side === 'from' ? this.#from : this.#to;
    return lesson.blocks[section.heading]?.key ?? -1;
  }

  /** Every pair that shares anything rare. */
  between(old: readonly Section[], now: readonly Section[]): SectionScore[] {
    if (old.length === 0 || now.length === 0) return [];
    const mine = this.#holders(old, this.#from);
    const theirs = this.#holders(now, this.#to);
    const ownOld = ownEvidence(mine, this.#from);
    const ownNew = ownEvidence(theirs, this.#to);
    const scores = new Map<number, number>();
    for (const [feature, holders] of mine) {
      const others = theirs.get(feature);
      const places = (this.#from.counts.get(feature) ?? 1) * (this.#to.counts.get(feature) ?? 1);
      if (!others || places > COMMON) continue;
      for (const i of holders.sections) {
        for (const j of others.sections) {
          const pair = i * now.length + j;
          scores.set(pair, (scores.get(pair) ?? 0) + holders.weight / places);
        }
      }
    }
    return [...scores].flatMap(([pair, score]): SectionScore[] => {
      const i = Math.floor(pair / now.length);
      const j = pair % now.length;
      const a = old[i];
      const b = now[j];
      const least = SHARED * Math.min(ownOld.get(i) ?? 0, ownNew.get(j) ?? 0);
      return a && b && score >= least ? [{ old: a, now: b, score }] : [];
    });
  }

  #holders(sections: readonly Section[], { lesson }: Side): Map<number, Holders> {
    const holders = new Map<number, Holders>();
    for (const [index, section] of sections.entries()) {
      for (let i = section.first; i < section.end; i += 1) {
        const block = lesson.blocks[i];
        if (!block) continue;
        const isOwn = i === section.heading;
        const weigh = (feature: number, weight: number): void => {
          const known = holders.get(feature);
          if (!known) holders.set(feature, { weight, sections: [index] });
          else if (known.sections.at(-1) !== index) known.sections.push(index);
        };
        forFeatures(block, (feature, weight) => {
          weigh(feature, isOwn ? this.#headingWeight(block, weight) : weight);
        });
      }
    }
    return holders;
  }

  #headingWeight(heading: IndexedBlock, weight: number): number {
    const isSerial = this.#serial.has(masked(heading));
    if (weight === PAIR_WEIGHT) return isSerial ? 0 : weight;
    return isSerial ? SERIAL_HEADING_WEIGHT : HEADING_WEIGHT;
  }
}

interface Side {
  readonly lesson: IndexedLesson;
  readonly counts: ReadonlyMap<number, number>;
}

interface Holders {
  readonly weight: number;
  readonly sections: number[];
}

/** The most evidence each section could find, in a lesson that kept every word. */
function ownEvidence(
  holders: ReadonlyMap<number, Holders>,
  { counts }: Side,
): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const [feature, { weight, sections }] of holders) {
    const places = (counts.get(feature) ?? 1) ** 2;
    if (places > COMMON) continue;
    for (const index of sections) own.set(index, (own.get(index) ?? 0) + weight / places);
  }
  return own;
}

function featureCounts({ blocks }: IndexedLesson): Map<number, number> {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    forFeatures(block, (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
  }
  return counts;
}

/** The line itself, as a number below zero, and each two neighbouring words of it. */
function forFeatures(
  { key, tokens, block }: IndexedBlock,
  each: (feature: number, weight: number) => void,
): void {
  if (key < 0) return;
  const isHeading = block.kind === 'heading';
  each(-1 - key, isHeading ? HEADING_WEIGHT : Math.min(1, tokens.length / 6));
  const skip = tokens.length > LONG_BLOCK ? SAMPLE : 0;
  for (let n = 0; n + 1 < tokens.length; n += 1) {
    const token = tokens[n] ?? 0;
    const next = pairKey(token, tokens[n + 1] ?? 0, 1);
    if ((next & skip) === 0) each(next, PAIR_WEIGHT);
    const further = tokens[n + APART];
    if (further === undefined || skip > 0) continue;
    each(pairKey(token, further, APART), PAIR_WEIGHT);
  }
}

/** A number of 30 bits, which engines keep without a box. Two pairs seldom share one. */
function pairKey(a: number, b: number, apart: number): number {
  const mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + apart * 0x10001, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

function masked(heading: IndexedBlock): string {
  return heading.normal.text.replace(/\p{N}+/gu, '#');
}

/** Headings that, numbers aside, stand more than once in one lesson. */
function serials(lesson: IndexedLesson): Set<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const block of lesson.blocks) {
    if (block.block.kind !== 'heading') continue;
    const text = masked(block);
    if (once.has(text)) often.add(text);
    once.add(text);
  }
  return often;
}
