import { align } from './align';
import type { IndexedBlock, IndexedLesson, Section } from './indexed-lesson';

/** Evidence a pair of sections needs: about one line of their own, or their own heading. */
const ENOUGH = 0.5;
/** By how much a pair must beat each rival for the same section. */
const CLEARLY = 1.25;
const HEADING_WEIGHT = 2;
/** "Day 3" and "Day 4" are numbered, not named: inserting a day renames them all. */
const SERIAL_HEADING_WEIGHT = 0.6;

export type SectionPairs = readonly (readonly [Section, Section])[];

/**
 * Sections of the old lesson with the sections of the new one that they became, one to one. Lines
 * that recur say little here, lines that stand once say much, so an inserted day that repeats
 * every other day's routine takes no day's place.
 */
export function matchSections(from: IndexedLesson, to: IndexedLesson): SectionPairs {
  const pairs: [Section, Section][] = [[from.root, to.root]];
  const evidence = new Evidence(from, to);
  for (const [old, now] of pairs)
    pairs.push(...matchSiblings(old.children, now.children, evidence));
  const usedOld = new Set(pairs.map(([old]) => old));
  const usedNew = new Set(pairs.map(([, now]) => now));
  const moved = clearWinners(
    descendants(from.root).filter((section) => !usedOld.has(section)),
    descendants(to.root).filter((section) => !usedNew.has(section)),
    evidence,
  );
  return [...pairs, ...moved];
}

function descendants(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...descendants(child)]);
}

function matchSiblings(
  old: readonly Section[],
  now: readonly Section[],
  evidence: Evidence,
): [Section, Section][] {
  const pairs: [Section, Section][] = [];
  let restOld = [...old];
  let restNew = [...now];
  for (;;) {
    const clear = clearWinners(restOld, restNew, evidence);
    if (clear.length === 0) break;
    pairs.push(...clear);
    restOld = restOld.filter((section) => !clear.some(([taken]) => taken === section));
    restNew = restNew.filter((section) => !clear.some(([, taken]) => taken === section));
  }
  return [...pairs, ...sameSeries(old, now, { pairs, evidence })];
}

/** Pairs that have evidence enough and beat every rival clearly, from both sides. */
function clearWinners(
  old: readonly Section[],
  now: readonly Section[],
  evidence: Evidence,
): [Section, Section][] {
  const best = new Map<Section, Ranking>();
  for (const a of old) {
    for (const b of now) {
      const score = evidence.between(a, b);
      if (score > 0) {
        rank(best, a, { section: b, score });
        rank(best, b, { section: a, score });
      }
    }
  }
  const pairs: [Section, Section][] = [];
  for (const a of old) {
    const forward = best.get(a);
    const back = forward && best.get(forward.section);
    if (!forward || back?.section !== a || forward.score < ENOUGH) continue;
    if (forward.score >= CLEARLY * Math.max(forward.second, back.second)) {
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
  { pairs, evidence }: { pairs: readonly [Section, Section][]; evidence: Evidence },
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

class Evidence {
  readonly #from: IndexedLesson;
  readonly #to: IndexedLesson;
  readonly #serial: ReadonlySet<string>;

  constructor(from: IndexedLesson, to: IndexedLesson) {
    this.#from = from;
    this.#to = to;
    this.#serial = new Set([...serials(from), ...serials(to)]);
  }

  headingKey(section: Section, side: 'from' | 'to'): number {
    return (side === 'from' ? this.#from : this.#to).blocks[section.heading]?.key ?? -1;
  }

  between(old: Section, now: Section): number {
    const mine = new Map<number, IndexedBlock>();
    for (let i = old.first; i < old.end; i += 1) {
      const block = this.#from.blocks[i];
      if (block && block.key >= 0 && i !== old.heading) mine.set(block.key, block);
    }
    let score = 0;
    const seen = new Set<number>();
    for (let i = now.first; i < now.end; i += 1) {
      const block = this.#to.blocks[i];
      if (!block || i === now.heading || seen.has(block.key) || !mine.has(block.key)) continue;
      seen.add(block.key);
      score += this.#rarity(block.key) * Math.min(1, block.tokens.length / 6);
    }
    return score + this.#headings(old, now);
  }

  #headings(old: Section, now: Section): number {
    const heading = this.#from.blocks[old.heading];
    const key = heading?.key ?? -1;
    if (!heading || key < 0 || key !== this.headingKey(now, 'to')) return 0;
    const weight = this.#serial.has(masked(heading)) ? SERIAL_HEADING_WEIGHT : HEADING_WEIGHT;
    return weight * this.#rarity(key);
  }

  #rarity(key: number): number {
    return 1 / ((this.#from.keyCounts.get(key) ?? 1) * (this.#to.keyCounts.get(key) ?? 1));
  }
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
