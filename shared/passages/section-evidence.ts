import type { IndexedBlock, IndexedLesson, Section } from './indexed-lesson';
import type { Steps } from './steps';

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
const SHARED = 0.25;
/** Blocks read between two pauses. */
const PAUSE = 16;
/** What one line can say at most: it may be the one that moved. */
const LINE = 1.5;

export interface SectionScore {
  readonly old: Section;
  readonly now: Section;
  readonly score: number;
  /** A lower score is no more than one line that moved from one to the other. */
  readonly least: number;
}

/**
 * What speaks for an old section having become a new one: headings, whole lines and pairs of
 * neighbouring words that both hold, each worth as much as it is rare in both lessons.
 */
export class SectionEvidence {
  readonly #from: Side;
  readonly #to: Side;
  readonly #serial: ReadonlySet<string>;
  readonly #hashes: readonly number[];

  private constructor(from: Side, to: Side) {
    this.#from = from;
    this.#to = to;
    this.#hashes = from.lesson.hashes;
    this.#serial = new Set([...serials(from.lesson), ...serials(to.lesson)]);
  }

  static *of(from: IndexedLesson, to: IndexedLesson): Steps<SectionEvidence> {
    const old = { lesson: from, counts: yield* featureCounts(from) };
    const now = { lesson: to, counts: yield* featureCounts(to) };
    return new SectionEvidence(old, now);
  }

  headingKey(section: Section, side: 'from' | 'to'): number {
    const { lesson } = side === 'from' ? this.#from : this.#to;
    return lesson.blocks[section.heading]?.key ?? -1;
  }

  /** The numbers in its heading; empty if there are none. */
  number(section: Section, side: 'from' | 'to'): string {
    const { lesson } = side === 'from' ? this.#from : this.#to;
    const heading = lesson.blocks[section.heading]?.normal.text ?? '';
    return (heading.match(/\p{N}+/gu) ?? []).join(' ');
  }

  /** Every pair that shares anything rare. */
  *between(old: readonly Section[], now: readonly Section[]): Steps<SectionScore[]> {
    if (old.length === 0 || now.length === 0) return [];
    const theirs = yield* this.#holders(now, this.#to);
    const ownNew: number[] = [];
    for (const section of now) {
      ownNew.push(this.#ownEvidence(section, this.#to));
      yield;
    }
    const found: SectionScore[] = [];
    for (const section of old) {
      const scores = new Map<number, number>();
      this.#forBlocks(section, this.#from, (block, weigh) => {
        const said = new Map<number, number>();
        forFeatures(block, this.#hashes, (feature, weight) => {
          const others = theirs.get(feature);
          const places = this.#places(feature, this.#from, this.#to);
          if (!others || places > COMMON) return;
          for (const j of others) said.set(j, (said.get(j) ?? 0) + weigh(weight) / places);
        });
        for (const [j, sum] of said) scores.set(j, (scores.get(j) ?? 0) + Math.min(LINE, sum));
      });
      const own = this.#ownEvidence(section, this.#from);
      for (const [j, score] of scores) {
        const other = now[j];
        const least = SHARED * Math.min(own, ownNew[j] ?? 0);
        if (other) found.push({ old: section, now: other, score, least });
      }
      yield;
    }
    return found;
  }

  /** The most evidence a section could find, in a lesson that kept every word. */
  #ownEvidence(section: Section, side: Side): number {
    let own = 0;
    this.#forBlocks(section, side, (block, weigh) => {
      let sum = 0;
      forFeatures(block, this.#hashes, (feature, weight) => {
        const places = this.#places(feature, side, side);
        if (places <= COMMON) sum += weigh(weight) / places;
      });
      own += Math.min(LINE, sum);
    });
    return own;
  }

  #places(feature: number, one: Side, other: Side): number {
    return (one.counts.get(feature) ?? 1) * (other.counts.get(feature) ?? 1);
  }

  #forBlocks(
    section: Section,
    { lesson }: Side,
    each: (block: IndexedBlock, weigh: (weight: number) => number) => void,
  ): void {
    for (let i = section.first; i < section.end; i += 1) {
      const block = lesson.blocks[i];
      if (!block) continue;
      const isOwn = i === section.heading;
      each(block, (weight) => (isOwn ? this.#headingWeight(block, weight) : weight));
    }
  }

  /** The sections, by index, in which each feature stands. */
  *#holders(sections: readonly Section[], side: Side): Steps<Map<number, number[]>> {
    const holders = new Map<number, number[]>();
    for (const [index, section] of sections.entries()) {
      this.#forBlocks(section, side, (block) => {
        forFeatures(block, this.#hashes, (feature) => {
          const known = holders.get(feature);
          if (!known) holders.set(feature, [index]);
          else if (known.at(-1) !== index) known.push(index);
        });
      });
      yield;
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

function* featureCounts({ blocks, hashes }: IndexedLesson): Steps<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    forFeatures(block, hashes, (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
    if (index % PAUSE === 0) yield;
  }
  return counts;
}

/** The line itself, as a number below zero, and each two neighbouring words of it. */
function forFeatures(
  { key, tokens, block }: IndexedBlock,
  hashes: readonly number[],
  each: (feature: number, weight: number) => void,
): void {
  if (key < 0) return;
  const isHeading = block.kind === 'heading';
  each(-1 - key, isHeading ? HEADING_WEIGHT : Math.min(1, tokens.length / 6));
  const skip = tokens.length > LONG_BLOCK ? SAMPLE : 0;
  for (let n = 0; n + 1 < tokens.length; n += 1) {
    const token = hashes[tokens[n] ?? -1] ?? 0;
    const next = pairKey(token, hashes[tokens[n + 1] ?? -1] ?? 0, 1);
    if ((next & skip) === 0) each(next, PAIR_WEIGHT);
    const further = tokens[n + APART];
    if (further === undefined || skip > 0) continue;
    each(pairKey(token, hashes[further] ?? 0, APART), PAIR_WEIGHT);
  }
}

/**
 * A number of 30 bits, which engines keep without a box. Two pairs seldom share one. It is made of
 * the words, not of their numbers, so that the sample is the same whichever lesson was read first.
 */
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
