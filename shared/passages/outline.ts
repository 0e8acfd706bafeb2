import { normalise } from '../text';
import { Contest } from './contest';
import { masked } from './heading-paths';
import { blockAt, type IndexedLesson, type Section } from './indexed-lesson';
import type { Steps } from './steps';

/** The headings a passage stood under, and the offset at which it surely stands now, if it does. */
export interface Noted {
  readonly headings: readonly string[];
  readonly place: number | null;
}

/** A passage that surely stands in a section; beyond so many, more say no more. */
const VOTE = 0.8;
const VOTES = 3;
/** The same headings, shared among all sections that have them. */
const SAME = 2;
/** The same headings with a number, which may have been given to another section since. */
const NUMBERED = 0.5;
/** The same heading but for its number, shared among all sections that have it. */
const NAMED = 1;
/** The same heading but for those above it, or but for its number, at least. */
const ALIKE = 0.3;
/** A heading that stands above more sections tells none. */
const COMMON = 24;
/** And one that, numbers aside, stands above more. */
const SERIES = 120;
/** Pairs of sections looked at, at most. */
const LIMIT = 100_000;
/**
 * Sections so far off speak for a pair if they changed their number by as much, or, without a
 * number, if they lie as far apart as they did.
 */
const REACH = 8;
/** What each step away leaves of what they say, and the most one may say. */
const FADING = 0.8;
const MOST = 1.5;
/** A pair must have so much to speak for it, and so many times as much as any rival. */
const ENOUGH = 1;
const CLEARLY = 1.5;
/** With so much nothing is left to ask. */
const STRONG = 4;
/** Sections gone through between two pauses. */
const PAUSE = 50;

/**
 * Which sections of a lesson those became that the notes of one revision were written in, as far as
 * the notes tell: by their headings, by where the surest of them stand now, and by how they follow
 * each other, forwards or backwards. A line that recurs in every section has nothing else to tell
 * which it is.
 */
export class Outline {
  readonly #lesson: IndexedLesson;
  /** By note. */
  readonly #sections: readonly (Became | null)[];

  private constructor(lesson: IndexedLesson, sections: readonly (Became | null)[]) {
    this.#lesson = lesson;
    this.#sections = sections;
  }

  /** Of notes in the order in which they stood. */
  static *of(notes: readonly Noted[], lesson: IndexedLesson): Steps<Outline> {
    const { paths, pathOfNote } = sectionsOf(notes);
    const now = [...new Set(lesson.sectionOf)].filter(({ heading }) => heading >= 0);
    const pathsOfNow = pathsOf(now, lesson);
    const pairs = new Pairs(paths, pathsOfNow);
    yield* addHeadings(pairs, paths, pathsOfNow);
    const indexOf = new Map(now.map((section, index) => [section, index]));
    const votedFor = notes.map(({ place }, note) => {
      const block = place === null ? -1 : blockAt(lesson.lesson, place);
      const index = indexOf.get(holding(lesson, block) ?? lesson.root) ?? -1;
      if (index >= 0) pairs.vote(pathOfNote[note] ?? -1, index);
      return index;
    });
    const clear = yield* pairs.clear();
    fillBetween(clear, paths, pathsOfNow);
    const sections = notes.map((_, note): Became | null => {
      const won = clear[pathOfNote[note] ?? -1];
      const section = now[won?.now ?? -1];
      if (!won || !section) return null;
      // Its own vote is no news to a note.
      const score = won.score - (votedFor[note] === won.now ? VOTE : 0);
      return score >= ENOUGH ? { section, strength: Math.min(1, score / STRONG) } : null;
    });
    return new Outline(lesson, sections);
  }

  /** What a note's section became; null if that is not clear. */
  of(note: number): Became | null {
    return this.#sections[note] ?? null;
  }

  /** How surely an offset lies in what a note's section became, or outside of it: 1 to -1. */
  at(offset: number, note: number): number {
    const became = this.of(note);
    if (!became) return 0;
    const block = blockAt(this.#lesson.lesson, offset);
    return holding(this.#lesson, block) === became.section ? became.strength : -became.strength;
  }
}

/** What a section became, and how much speaks for it, 0 to 1. */
export interface Became {
  readonly section: Section;
  readonly strength: number;
}

/** The section a block stands in; a heading stands in the one above it. */
function holding({ lesson, sectionOf }: IndexedLesson, block: number): Section | null {
  const section = sectionOf[block] ?? null;
  return lesson.blocks[block]?.kind === 'heading' ? (section?.parent ?? null) : section;
}

type Path = readonly string[];

/** Notes one after another under the same headings are of one section. */
function sectionsOf(notes: readonly Noted[]): { paths: Path[]; pathOfNote: number[] } {
  const paths: Path[] = [];
  const pathOfNote: number[] = [];
  let last: string | null = null;
  for (const { headings } of notes) {
    const path = headings.map((heading) => normalise(heading).text);
    const key = path.join('\n');
    if (key !== last) paths.push(path);
    last = key;
    pathOfNote.push(path.length > 0 ? paths.length - 1 : -1);
  }
  return { paths, pathOfNote };
}

function pathsOf(sections: readonly Section[], { blocks }: IndexedLesson): Path[] {
  const known = new Map<Section, Path>();
  return sections.map((section) => {
    const above = section.parent ? (known.get(section.parent) ?? []) : [];
    const path = [...above, blocks[section.heading]?.normal.text ?? ''];
    known.set(section, path);
    return path;
  });
}

function* addHeadings(pairs: Pairs, old: readonly Path[], now: readonly Path[]): Steps<void> {
  const lastOf = (path: Path): string => path.at(-1) ?? '';
  const same = Map.groupBy(now.keys(), (index) => now[index]?.join('\n') ?? '');
  const alike = Map.groupBy(now.keys(), (index) => lastOf(now[index] ?? []));
  const series = Map.groupBy(now.keys(), (index) => masked(lastOf(now[index] ?? [])));
  let left = LIMIT;
  for (const [index, path] of old.entries()) {
    const last = lastOf(path);
    if (last === '') continue;
    const others = series.get(masked(last)) ?? [];
    const isNumbered = masked(last) !== last;
    const holders = same.get(path.join('\n')) ?? [];
    const worth = isNumbered ? NUMBERED : SAME / holders.length;
    if (holders.length <= COMMON) for (const at of holders) pairs.add(index, at, worth);
    const nearly = isNumbered ? others : (alike.get(last) ?? []);
    if (nearly.length > (isNumbered ? SERIES : COMMON)) continue;
    left -= nearly.length;
    if (left < 0) break;
    const alone = isNumbered ? NAMED / nearly.length : 0;
    for (const at of nearly) pairs.add(index, at, Math.max(ALIKE, alone));
    if (index % PAUSE === 0) yield;
  }
}

/**
 * Between two sections whose neighbours were told, as many are left on either side: they are the
 * same, if their headings were at most edited.
 */
function fillBetween(clear: (Won | null)[], old: readonly Path[], now: readonly Path[]): void {
  const taken = new Set(clear.map((won) => won?.now));
  let before = -1;
  for (const [after, won] of clear.entries()) {
    if (!won) continue;
    const first = clear[before]?.now ?? -1;
    const step = Math.sign(won.now - first);
    if (before >= 0 && Math.abs(won.now - first) === after - before) {
      for (let i = before + 1; i < after; i += 1) {
        const at = first + step * (i - before);
        if (taken.has(at) || !isEdited(old[i] ?? [], now[at] ?? [])) continue;
        clear[i] = { now: at, score: ENOUGH };
      }
    }
    before = after;
  }
}

/** At least half of the words of one are the other's. */
function isEdited(old: Path, now: Path): boolean {
  const [mine, theirs] = [old, now].map((path) => masked(path.at(-1) ?? '').split(/[\s:]+/u));
  if (!mine || !theirs || old.length !== now.length) return false;
  const shared = mine.filter((word) => theirs.includes(word)).length;
  return 2 * shared >= Math.max(mine.length, theirs.length);
}

interface Won {
  readonly now: number;
  readonly score: number;
}

/** What speaks for each pair of an old section and a new one, by their index. */
class Pairs {
  readonly #old: readonly number[];
  readonly #now: readonly number[];
  readonly #said = new Map<number, number>();
  readonly #votes = new Map<number, number>();
  /** By old section: the most that speaks for any new one whose number is so much higher. */
  #shifted: readonly Map<number, number>[] = [];

  constructor(old: readonly Path[], now: readonly Path[]) {
    this.#old = old.map(numberOf);
    this.#now = now.map(numberOf);
  }

  add(old: number, now: number, worth: number): void {
    if (old < 0) return;
    const key = old * this.#now.length + now;
    this.#said.set(key, (this.#said.get(key) ?? 0) + worth);
  }

  vote(old: number, now: number): void {
    const key = old * this.#now.length + now;
    const votes = this.#votes.get(key) ?? 0;
    if (votes < VOTES) this.add(old, now, VOTE);
    this.#votes.set(key, votes + 1);
  }

  /** For each old section the new one that beats every rival of either; null if there is none. */
  *clear(): Steps<(Won | null)[]> {
    const pairs = [...this.#said].map(([key, said]) => {
      const now = key % this.#now.length;
      return { old: (key - now) / this.#now.length, now, said };
    });
    this.#shifted = this.#old.map(() => new Map<number, number>());
    for (const { old, now, said } of pairs) {
      const shift = this.#shift(old, now);
      const known = this.#shifted[old];
      known?.set(shift, Math.max(known.get(shift) ?? 0, said));
    }
    const contest = new Contest();
    for (const [n, { old, now, said }] of pairs.entries()) {
      contest.add(old, now, said + this.#around(old, now));
      if (n % (20 * PAUSE) === 0) yield;
    }
    return this.#old.map((_, old) => contest.wonBy(old, { enough: ENOUGH, clearly: CLEARLY }));
  }

  /** How much higher the number of the new section is; NaN where either has none. */
  #shift(old: number, now: number): number {
    return (this.#now[now] ?? NaN) - (this.#old[old] ?? NaN);
  }

  /** What the sections around an old one say for a pair. */
  #around(old: number, now: number): number {
    const shift = this.#shift(old, now);
    let numbered = 0;
    let forwards = 0;
    let backwards = 0;
    let worth = 1;
    for (let step = 1; step <= REACH; step += 1) {
      worth *= FADING;
      if (Number.isNaN(shift)) {
        forwards += worth * (this.#of(old + step, now + step) + this.#of(old - step, now - step));
        backwards += worth * (this.#of(old + step, now - step) + this.#of(old - step, now + step));
      } else {
        const [one, other] = [this.#shifted[old + step], this.#shifted[old - step]];
        numbered += worth * Math.min(MOST, one?.get(shift) ?? 0);
        numbered += worth * Math.min(MOST, other?.get(shift) ?? 0);
      }
    }
    return Math.max(numbered, forwards, backwards);
  }

  #of(old: number, now: number): number {
    if (old < 0 || now < 0 || now >= this.#now.length) return 0;
    return Math.min(MOST, this.#said.get(old * this.#now.length + now) ?? 0);
  }
}

/** The first number in a heading; NaN if there is none. */
function numberOf(path: Path): number {
  return Number(/\d+/u.exec(path.at(-1) ?? '')?.[0] ?? NaN);
}
