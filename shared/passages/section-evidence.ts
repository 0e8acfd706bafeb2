import type { IndexedBlock, IndexedLesson, Section } from './indexed-lesson';
import type { Steps } from './steps';

const HEADING_WEIGHT = 2;
/** "Day 3" and "Day 4" are numbered, not named: inserting a day renames them all. */
const SERIAL_HEADING_WEIGHT = 0.3;
/** Two words that follow each other, against a whole line of six words or more. */
const PAIR_WEIGHT = 0.15;
/** What stands in more pairs of places than this tells no two sections apart. */
const COMMON = 24;
/** The share of what is their own that two sections must have in common. */
const SHARED = 0.25;
/** What one line can say at most: it may be the one that moved. */
const LINE = 1.5;

/** Two sections by their index among those that were compared. */
export interface SectionScore {
  readonly old: number;
  readonly now: number;
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
  /** By feature: its last entry in the list being made, or -1. All -1 between calls. */
  readonly #heads: Int32Array;

  private constructor(from: Side, to: Side) {
    this.#from = from;
    this.#to = to;
    this.#serial = new Set([...serials(from.lesson), ...serials(to.lesson)]);
    this.#heads = new Int32Array(to.lesson.vocabulary.features.count).fill(-1);
  }

  static *of(from: IndexedLesson, to: IndexedLesson): Steps<SectionEvidence> {
    return new SectionEvidence(yield* sideOf(from), yield* sideOf(to));
  }

  headingKey(section: Section, side: 'from' | 'to'): number {
    const { lesson } = side === 'from' ? this.#from : this.#to;
    return lesson.blocks[section.heading]?.key ?? -1;
  }

  /** The numbers in its heading; empty if there are none. */
  number(section: Section, side: 'from' | 'to'): string {
    const { lesson, numbers } = side === 'from' ? this.#from : this.#to;
    let number = numbers.get(section);
    if (number === undefined) {
      const heading = lesson.blocks[section.heading]?.normal.text ?? '';
      number = (heading.match(/\p{N}+/gu) ?? []).join(' ');
      numbers.set(section, number);
    }
    return number;
  }

  /** Every pair that shares anything rare. */
  *between(old: readonly Section[], now: readonly Section[]): Steps<SectionScore[]> {
    if (old.length === 0 || now.length === 0) return [];
    const ownNew: number[] = [];
    for (const section of now) {
      ownNew.push(this.#ownEvidence(section, this.#to));
      yield;
    }
    const holders = yield* this.#holders(now);
    const scores = new Sums(now.length);
    const said = new Sums(now.length);
    const found: SectionScore[] = [];
    for (const [i, section] of old.entries()) {
      for (const { features, line, pair } of this.#linesOf(section, this.#from)) {
        for (let n = 0; n < features.length; n += 1) {
          const feature = features[n] ?? 0;
          const places = this.#places(feature, this.#from, this.#to);
          if (places > COMMON) continue;
          const weight = (n === 0 ? line : pair) / places;
          for (let at = this.#heads[feature] ?? -1; at >= 0; at = holders.next[at] ?? -1) {
            said.add(holders.section[at] ?? 0, weight);
          }
        }
        said.drain((j, sum) => scores.add(j, Math.min(LINE, sum)));
      }
      const own = this.#ownEvidence(section, this.#from);
      scores.drain((j, score) => {
        const least = SHARED * Math.min(own, ownNew[j] ?? 0);
        found.push({ old: i, now: j, score, least });
      });
      yield;
    }
    for (const section of now) {
      for (const { features } of this.#linesOf(section, this.#to)) {
        for (const feature of features) this.#heads[feature] = -1;
      }
      yield;
    }
    return found;
  }

  /** The most evidence a section could find, in a lesson that kept every word. */
  #ownEvidence(section: Section, side: Side): number {
    let own = 0;
    for (const { features, line, pair } of this.#linesOf(section, side)) {
      let sum = 0;
      for (let n = 0; n < features.length; n += 1) {
        const places = this.#places(features[n] ?? 0, side, side);
        if (places <= COMMON) sum += (n === 0 ? line : pair) / places;
      }
      own += Math.min(LINE, sum);
    }
    return own;
  }

  #places(feature: number, one: Side, other: Side): number {
    return Math.max(1, one.counts[feature] ?? 0) * Math.max(1, other.counts[feature] ?? 0);
  }

  #linesOf(section: Section, { lesson }: Side): Line[] {
    const lines: Line[] = [];
    for (let i = section.first; i < section.end; i += 1) {
      const block = lesson.blocks[i];
      if (!block) continue;
      const features = lesson.vocabulary.features.of(block);
      if (i === section.heading) {
        const isSerial = this.#serial.has(masked(block));
        const line = isSerial ? SERIAL_HEADING_WEIGHT : HEADING_WEIGHT;
        lines.push({ features, line, pair: isSerial ? 0 : PAIR_WEIGHT });
      } else {
        const isHeading = block.block.kind === 'heading';
        const line = isHeading ? HEADING_WEIGHT : Math.min(1, block.tokens.length / 6);
        lines.push({ features, line, pair: PAIR_WEIGHT });
      }
    }
    return lines;
  }

  #featuresIn({ first, end }: Section): number {
    const { blocks, vocabulary } = this.#to.lesson;
    let count = 0;
    for (let i = first; i < end; i += 1) {
      const block = blocks[i];
      if (block) count += vocabulary.features.of(block).length;
    }
    return count;
  }

  /** The new sections, by index, in which each feature stands: chains that begin at `#heads`. */
  *#holders(sections: readonly Section[]): Steps<Holders> {
    const most = sections.reduce((sum, section) => sum + this.#featuresIn(section), 0);
    const holders = { section: new Int32Array(most), next: new Int32Array(most) };
    let size = 0;
    yield;
    for (const [index, section] of sections.entries()) {
      for (const { features } of this.#linesOf(section, this.#to)) {
        for (const feature of features) {
          const known = this.#heads[feature] ?? -1;
          if (known >= 0 && holders.section[known] === index) continue;
          this.#heads[feature] = size;
          holders.section[size] = index;
          holders.next[size] = known;
          size += 1;
        }
      }
      yield;
    }
    return holders;
  }
}

interface Side {
  readonly lesson: IndexedLesson;
  /** How many times each feature stands in the lesson. */
  readonly counts: Int32Array;
  readonly numbers: Map<Section, string>;
}

/** The features of one block, and what its line and each pair of its words is worth. */
interface Line {
  readonly features: readonly number[];
  readonly line: number;
  readonly pair: number;
}

/** Lists by feature: each entry a section, and the entry after it. */
interface Holders {
  readonly section: Int32Array;
  readonly next: Int32Array;
}

/** Sums by index, of which few are ever above zero. */
class Sums {
  readonly #sums: Float64Array;
  #touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float64Array(size);
  }

  add(index: number, value: number): void {
    const sum = this.#sums[index] ?? 0;
    if (sum === 0) this.#touched.push(index);
    this.#sums[index] = sum + value;
  }

  drain(each: (index: number, sum: number) => void): void {
    for (const index of this.#touched) {
      const sum = this.#sums[index] ?? 0;
      this.#sums[index] = 0;
      if (sum > 0) each(index, sum);
    }
    this.#touched = [];
  }
}

function* sideOf(lesson: IndexedLesson): Steps<Side> {
  return { lesson, counts: yield* lesson.vocabulary.features.countsIn(lesson), numbers: new Map() };
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
