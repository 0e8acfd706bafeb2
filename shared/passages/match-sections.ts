import { align } from './align';
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
  const moved = clearWinners(
    yield* evidence.between(
      descendants(from.root).filter((section) => !usedOld.has(section)),
      descendants(to.root).filter((section) => !usedNew.has(section)),
    ),
  );
  return [...pairs, ...moved];
}

function descendants(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...descendants(child)]);
}

function* matchSiblings(
  old: readonly Section[],
  now: readonly Section[],
  evidence: SectionEvidence,
): Steps<[Section, Section][]> {
  const pairs: [Section, Section][] = [];
  let scores = yield* evidence.between(old, now);
  const bearings = new Bearings(evidence, [old, now], scores);
  for (let step = 0; step < CLEARLY.length;) {
    const clear = clearWinners(bearings.weighed(scores), CLEARLY[step]);
    if (clear.length === 0) step += 1;
    yield;
    for (const pair of clear) pairs.push(pair);
    bearings.add(clear);
    const taken = new Set(clear.flat());
    scores = scores.filter(({ old: a, now: b }) => !taken.has(a) && !taken.has(b));
  }
  return [...pairs, ...sameSeries(old, now, { pairs, evidence })];
}

/**
 * What some pairs say of the others: sections are mostly still neighbours, in either order; and
 * where the clearest around a section kept their numbers, it kept its own.
 */
class Bearings {
  readonly #evidence: SectionEvidence;
  readonly #old: ReadonlyMap<Section, number>;
  readonly #now: ReadonlyMap<Section, number>;
  /** Index of an old section to that of the new one it became. */
  readonly #became = new Map<number, number>();
  /** By old section. */
  readonly #areNumbersKept: readonly boolean[];

  constructor(
    evidence: SectionEvidence,
    [old, now]: readonly [readonly Section[], readonly Section[]],
    scores: readonly SectionScore[],
  ) {
    this.#evidence = evidence;
    this.#old = new Map(old.map((section, index) => [section, index]));
    this.#now = new Map(now.map((section, index) => [section, index]));
    const clearest = clearWinners(scores, CLEARLY[0])
      .filter(([a]) => evidence.number(a, 'from') !== '')
      .map(([a, b]) => [this.#old.get(a) ?? -1, this.#isSameNumber(a, b)] as const)
      .toSorted(([one], [other]) => one - other);
    this.#areNumbersKept = numbersKeptAround(old.length, clearest);
  }

  add(pairs: readonly (readonly [Section, Section])[]): void {
    for (const [old, now] of pairs) {
      this.#became.set(this.#old.get(old) ?? -1, this.#now.get(now) ?? -1);
    }
  }

  weighed(scores: readonly SectionScore[]): SectionScore[] {
    return scores.map(({ old, now, score, least }) => {
      const i = this.#old.get(old) ?? -1;
      const j = this.#now.get(now) ?? -1;
      const isBeside = (step: number): boolean =>
        Math.abs((this.#became.get(i + step) ?? -9) - j) === 1;
      const beside = NEIGHBOUR * (Number(isBeside(-1)) + Number(isBeside(1)));
      const named = this.#isSameNumber(old, now) && this.#areNumbersKept[i] === true ? NUMBER : 0;
      return { old, now, score: score + beside + named, least };
    });
  }

  #isSameNumber(old: Section, now: Section): boolean {
    const number = this.#evidence.number(old, 'from');
    return number !== '' && number === this.#evidence.number(now, 'to');
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
function clearWinners(scores: readonly SectionScore[], clearly = 1.25): [Section, Section][] {
  const best = new Map<Section, Ranking>();
  for (const { old, now, score, least } of scores) {
    if (score < least) continue;
    rank(best, old, { section: now, score });
    rank(best, now, { section: old, score });
  }
  const pairs: [Section, Section][] = [];
  for (const a of new Set(scores.map(({ old }) => old))) {
    const forward = best.get(a);
    const back = forward && best.get(forward.section);
    if (!forward || back?.section !== a || forward.score < ENOUGH) continue;
    if (forward.score >= clearly * Math.max(forward.second, back.second)) {
      pairs.push([a, forward.section]);
    }
  }
  return pairs;
}

interface Ranking {
  section: Section;
  score: number;
  second: number;
}

function rank(
  best: Map<Section, Ranking>,
  of: Section,
  { section, score }: Omit<Ranking, 'second'>,
): void {
  const known = best.get(of);
  if (!known) best.set(of, { section, score, second: 0 });
  else if (score > known.score) best.set(of, { section, score, second: known.score });
  else known.second = Math.max(known.second, score);
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
  const found: [Section, Section][] = [];
  let newFrom = 0;
  let run: Section[] = [];
  for (const section of [...old, null]) {
    const match = section && partner.get(section);
    if (section && !match) {
      run.push(section);
      continue;
    }
    const newTo = match ? now.indexOf(match) : now.length;
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
