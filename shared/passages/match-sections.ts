import { align } from './align';
import { Contest } from './contest';
import type { IndexedLesson, Section } from './indexed-lesson';
import { SectionEvidence, type SectionScore } from './section-evidence';
import type { Steps } from './steps';

/** Evidence a pair of sections needs: about one line of their own, or their own heading. */
const ENOUGH = 0.5;
/**
 * By how much a pair must beat each rival for the same section. The clearest pairs go first: a
 * line that went to another day is weak evidence for that day once its own is known.
 */
const CLEARLY = [3, 1.8, 1.25];
/** What a matched neighbour that is a neighbour still adds. */
const NEIGHBOUR = 0.5;
/** What the same number adds where so many on either side kept theirs. */
const NUMBER = 1.5;
const AROUND = 2;
/** Pairs gone through between two pauses. */
const PAUSE = 5000;

export type SectionPairs = readonly (readonly [Section, Section])[];

/**
 * Sections of the old lesson with the sections of the new one that they became, one to one. Lines
 * that recur say little here, lines that stand once say much, so an inserted day that repeats
 * every other day's routine takes no day's place.
 */
export function* matchSections(from: IndexedLesson, to: IndexedLesson): Steps<SectionPairs> {
  const pairs: [Section, Section][] = [[from.root, to.root]];
  const evidence = yield* SectionEvidence.of(from, to);
  for (const [old, now] of pairs) {
    const siblings = yield* matchSiblings(old.children, now.children, evidence);
    for (const pair of siblings) pairs.push(pair);
  }
  const usedOld = new Set(pairs.map(([old]) => old));
  const usedNew = new Set(pairs.map(([, now]) => now));
  const restOld = descendants(from.root).filter((section) => !usedOld.has(section));
  const restNew = descendants(to.root).filter((section) => !usedNew.has(section));
  yield;
  const moved = yield* clearWinners(yield* evidence.between(restOld, restNew));
  return [...pairs, ...sectionsOf(moved, restOld, restNew)];
}

function descendants(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Two sections by their index among those that are compared. */
type IndexPair = readonly [old: number, now: number];

function sectionsOf(
  pairs: readonly IndexPair[],
  old: readonly Section[],
  now: readonly Section[],
): [Section, Section][] {
  const found: [Section, Section][] = [];
  for (const [i, j] of pairs) {
    const [a, b] = [old[i], now[j]];
    if (a && b) found.push([a, b]);
  }
  return found;
}

function* matchSiblings(
  old: readonly Section[],
  now: readonly Section[],
  evidence: SectionEvidence,
): Steps<[Section, Section][]> {
  const pairs: IndexPair[] = [];
  let scores = yield* evidence.between(old, now);
  const bearings = yield* Bearings.of(evidence, [old, now], scores);
  for (let step = 0; step < CLEARLY.length;) {
    const clear = yield* clearWinners(yield* bearings.weighed(scores), CLEARLY[step]);
    if (clear.length === 0) step += 1;
    yield;
    for (const pair of clear) pairs.push(pair);
    bearings.add(clear);
    const takenOld = new Set(clear.map(([i]) => i));
    const takenNew = new Set(clear.map(([, j]) => j));
    scores = scores.filter((score) => !takenOld.has(score.old) && !takenNew.has(score.now));
    yield;
  }
  const known = sectionsOf(pairs, old, now);
  return [...known, ...sameSeries(old, now, { pairs: known, evidence })];
}

/**
 * What some pairs say of the others: sections are mostly still neighbours, in either order; and
 * where the clearest around a section kept their numbers, it kept its own.
 */
class Bearings {
  readonly #evidence: SectionEvidence;
  readonly #old: readonly Section[];
  readonly #now: readonly Section[];
  /** Index of an old section to that of the new one it became. */
  readonly #became = new Map<number, number>();
  /** By old section. */
  #areNumbersKept: readonly boolean[] = [];

  private constructor(
    evidence: SectionEvidence,
    [old, now]: readonly [readonly Section[], readonly Section[]],
  ) {
    this.#evidence = evidence;
    this.#old = old;
    this.#now = now;
  }

  static *of(
    evidence: SectionEvidence,
    siblings: readonly [readonly Section[], readonly Section[]],
    scores: readonly SectionScore[],
  ): Steps<Bearings> {
    const bearings = new Bearings(evidence, siblings);
    const clearest = (yield* clearWinners(scores, CLEARLY[0]))
      .filter(([i]) => bearings.#numberOf(i, 'from') !== '')
      .map(([i, j]) => [i, bearings.#isSameNumber(i, j)] as const)
      .toSorted(([one], [other]) => one - other);
    bearings.#areNumbersKept = numbersKeptAround(siblings[0].length, clearest);
    return bearings;
  }

  add(pairs: readonly IndexPair[]): void {
    for (const [old, now] of pairs) this.#became.set(old, now);
  }

  *weighed(scores: readonly SectionScore[]): Steps<SectionScore[]> {
    const weighed: SectionScore[] = [];
    for (const { old, now, score, least } of scores) {
      const isBeside = (step: number): boolean =>
        Math.abs((this.#became.get(old + step) ?? -9) - now) === 1;
      const beside = NEIGHBOUR * (Number(isBeside(-1)) + Number(isBeside(1)));
      const isNamed = this.#areNumbersKept[old] === true && this.#isSameNumber(old, now);
      weighed.push({ old, now, score: score + beside + (isNamed ? NUMBER : 0), least });
      if (weighed.length % PAUSE === 0) yield;
    }
    return weighed;
  }

  #isSameNumber(old: number, now: number): boolean {
    const number = this.#numberOf(old, 'from');
    return number !== '' && number === this.#numberOf(now, 'to');
  }

  #numberOf(index: number, side: 'from' | 'to'): string {
    const section = (side === 'from' ? this.#old : this.#now)[index];
    return section ? this.#evidence.number(section, side) : '';
  }
}

/**
 * For each section whether of the clearest pairs, the nearest two before it and the nearest two
 * after it, all but one at most kept their numbers.
 */
function numbersKeptAround(
  count: number,
  clearest: readonly (readonly [index: number, isKept: boolean])[],
): boolean[] {
  let next = 0;
  return Array.from({ length: count }, (_, section) => {
    while ((clearest[next]?.[0] ?? count) < section) next += 1;
    const after = clearest[next]?.[0] === section ? next + 1 : next;
    const around = [
      ...clearest.slice(Math.max(0, next - AROUND), next),
      ...clearest.slice(after, after + AROUND),
    ];
    return around.filter(([, isKept]) => isKept).length >= 2 * AROUND - 1;
  });
}

/** Pairs that have evidence enough and beat every rival clearly, from both sides. */
function* clearWinners(scores: readonly SectionScore[], clearly = 1.25): Steps<IndexPair[]> {
  const contest = new Contest();
  for (const [n, { old, now, score, least }] of scores.entries()) {
    if (n % PAUSE === 0) yield;
    if (score >= least) contest.add(old, now, score);
  }
  const pairs: IndexPair[] = [];
  for (const old of new Set(scores.map((score) => score.old))) {
    const won = contest.wonBy(old, { enough: ENOUGH, clearly });
    if (won) pairs.push([old, won.now]);
  }
  return pairs;
}

/**
 * What is left between two matched neighbours: the same headings in the same number, in order.
 * With one more or one fewer of a recurring heading nothing tells which, and none is matched.
 */
function sameSeries(
  old: readonly Section[],
  now: readonly Section[],
  { pairs, evidence }: { pairs: readonly [Section, Section][]; evidence: SectionEvidence },
): [Section, Section][] {
  const partner = new Map(pairs);
  const taken = new Set(partner.values());
  const indexOf = new Map(now.map((section, index) => [section, index]));
  const found: [Section, Section][] = [];
  let newFrom = 0;
  let run: Section[] = [];
  for (const section of [...old, null]) {
    const match = section && partner.get(section);
    if (section && !match) {
      run.push(section);
      continue;
    }
    const newTo = match ? (indexOf.get(match) ?? 0) : now.length;
    const free = now.slice(newFrom, Math.max(newFrom, newTo)).filter((other) => !taken.has(other));
    if (run.length === free.length) {
      const keysOld = run.map((other) => evidence.headingKey(other, 'from'));
      const keysNew = free.map((other) => evidence.headingKey(other, 'to'));
      for (const [i, j] of align(keysOld, keysNew)) {
        const a = run[i];
        const b = free[j];
        if (a && b && i === j) found.push([a, b]);
      }
    }
    run = [];
    if (newTo >= newFrom) newFrom = newTo + 1;
  }
  return found;
}
