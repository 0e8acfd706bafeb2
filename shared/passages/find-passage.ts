import { fingerprint } from '../text';
import { risingPairs } from './align';
import type { HeadingEvidence } from './heading-paths';
import { blockAt, headingsAbove, type IndexedLesson, type Section } from './indexed-lesson';
import { lookAlikes, type LookAlike, type Lookup } from './look-alikes';
import { Outline } from './outline';
import type { Steps } from './steps';
import { likelihood, sharesOf, type Evidence } from './sureness';
import type { Candidate, PassageSelector, Placement } from './types';
import type { WordSpan } from './word-places';

/** Surer than this, and a passage is placed. */
const PLACED = 0.7;
/** Less sure of every place together, and it is not worth asking a person. */
const ASKED = 0.35;
/** Less sure of one place, and it is not worth a look. */
const OFFERED = 0.05;
const CANDIDATES = 5;
/** Placed so surely, a passage says where its neighbours are. */
const ANCHOR = 0.9;
/** What standing between its neighbours' places adds to a place's score. */
const IN_ORDER = 5;
/** What its headings add. */
const HEADING: Readonly<Record<HeadingEvidence, number>> = {
  same: 4,
  numbered: -1,
  elsewhere: -2,
  unknown: 0,
};
/** What the section adds that those around it surely say it is. */
const SECTION = 5;
/** Of so much of the best place's words, another place is its twin. */
const TWIN = 0.8;
/** A lesson may have grown so much between two passages. UTF-16 code units. */
const GROWN = 2;
const SLACK = 400;

/**
 * Passages whose revision is not at hand, each by its own words, context and headings; then once
 * more with what their surest neighbours say of their order. A place must be likely and clearly
 * better than any other, or it is offered, not taken.
 */
export function* findPassages(
  selectors: readonly PassageSelector[],
  lookup: Lookup,
): Steps<Placement[]> {
  const placements: Placement[] = [];
  for (const { selector, here, places } of yield* lookFor(selectors, lookup)) {
    placements.push(here ?? settled(selector, places, lookup));
    yield;
  }
  return placements;
}

/** A passage with its place where nothing around it changed, or else every place it may have. */
export interface Sought {
  readonly selector: PassageSelector;
  readonly here: Placement | null;
  readonly places: readonly Ranked[];
}

/** Where each passage may stand, best first; what it is settled by. */
export function* lookFor(selectors: readonly PassageSelector[], lookup: Lookup): Steps<Sought[]> {
  const asWritten = [...selectors.entries()].toSorted(
    ([, a], [, b]) => a.position.start - b.position.start,
  );
  const unmoved = yield* allStillThere(
    asWritten.map(([, selector]) => selector),
    lookup.to,
  );
  const looks: Look[] = [];
  for (const [n, [index, selector]] of asWritten.entries()) {
    const here = unmoved[n] ?? null;
    const alikes = here ? [] : lookAlikes(selector, lookup);
    // A number may be another's by now: what others go by must be known by its words.
    const byWords = alikes.map((alike) =>
      alike.heading === 'numbered' ? { ...alike, heading: 'unknown' as const } : alike,
    );
    const best = here ? null : ranked(byWords, ALONE)[0];
    const start = here?.start ?? best?.alike.start ?? 0;
    looks.push({ index, selector, here, alikes, start, sure: here ? 1 : (best?.sure ?? 0) });
    yield;
  }
  const outline = yield* Outline.of(
    looks.map(({ selector: { headings }, sure, start }) => ({
      headings,
      place: sure >= ANCHOR ? start : null,
    })),
    lookup.to,
  );
  const order = new PassageOrder(looks);
  yield;
  const sought: Sought[] = [];
  for (const [note, look] of looks.entries()) {
    const { index, selector, here } = look;
    const section = outline.of(note)?.section;
    const within = section
      ? order.inside(selector, spanOf(section, lookup.to))
      : order.around(selector);
    const places = here
      ? []
      : placesOf(look, { within, sectionAt: (start) => outline.at(start, note) }, lookup);
    sought[index] = { selector, here, places };
    yield;
  }
  return sought;
}

interface Look {
  /** Among the selectors. */
  readonly index: number;
  readonly selector: PassageSelector;
  readonly here: Placement | null;
  readonly alikes: readonly LookAlike[];
  /** Where it is likeliest to begin, before its neighbours are asked, and how surely. */
  readonly start: number;
  readonly sure: number;
}

/** What the other passages of its revision say of where one should stand. */
interface Neighbours {
  readonly within: OffsetSpan | null;
  /** How surely an offset lies in what its section became, or outside of it: 1 to -1. */
  readonly sectionAt: (start: number) => number;
}

const ALONE: Neighbours = { within: null, sectionAt: () => 0 };

/** One place of a passage, what there is to judge it by, and how likely it is the one. */
interface Ranked {
  readonly alike: LookAlike;
  readonly evidence: Evidence;
  readonly sure: number;
}

/** Best first. */
function ranked(alikes: readonly LookAlike[], { within, sectionAt }: Neighbours): Ranked[] {
  const isInside = ({ start }: LookAlike): boolean =>
    within !== null && start >= within[0] && start <= within[1];
  const sections = alikes.map(({ start }) => sectionAt(start));
  const shares = sharesOf(
    alikes.map(
      (alike, n) =>
        alike.score +
        HEADING[alike.heading] * (1 - Math.abs(sections[n] ?? 0)) +
        SECTION * (sections[n] ?? 0) +
        (isInside(alike) ? IN_ORDER : 0),
    ),
  );
  const twins = twinsOf(alikes);
  return alikes
    .map((alike, n): Ranked => {
      const evidence: Evidence = {
        alike,
        section: sections[n] ?? 0,
        order: within === null ? 'unknown' : isInside(alike) ? 'kept' : 'left',
        share: shares[n] ?? 0,
        twins,
      };
      return { alike, evidence, sure: likelihood(evidence) };
    })
    .toSorted((a, b) => b.sure - a.sure);
}

/** How many places but one hold nearly as much of the words as the place with the most. */
function twinsOf(alikes: readonly LookAlike[]): number {
  const most = alikes.reduce((top, { told }) => Math.max(top, told), 0);
  return alikes.filter(({ told }) => told >= TWIN * most).length - 1;
}

function placesOf(
  { selector, alikes }: Look,
  { within, sectionAt }: Neighbours,
  lookup: Lookup,
): Ranked[] {
  const inside =
    within &&
    lookAlikes(
      selector,
      lookup,
      wordsBetween(lookup.to, [within[0], within[1] + selector.quote.exact.length]),
    );
  const known = [...alikes];
  for (const alike of inside ?? []) {
    if (!known.some(({ start, end }) => start < alike.end && alike.start < end)) known.push(alike);
  }
  return ranked(known, { within, sectionAt });
}

function settled(selector: PassageSelector, all: readonly Ranked[], lookup: Lookup): Placement {
  const [best] = all;
  const was = selector.quote.exact;
  if (best && best.sure >= PLACED) {
    const { start, end, isSame } = best.alike;
    const now = lookup.to.lesson.text.slice(start, end);
    return {
      status: isSame ? 'exact' : 'changed',
      start,
      end,
      confidence: best.sure,
      ...(now === was ? {} : { was, now }),
    };
  }
  const candidates = all
    .slice(0, CANDIDATES)
    .map(({ alike: { start, end }, sure }): Candidate => ({ start, end, confidence: sure }));
  const some = all.reduce((sum, { sure }) => sum + sure, 0);
  if (some >= ASKED) {
    return { status: 'ambiguous', confidence: candidates[0]?.confidence ?? 0, candidates, was };
  }
  const worthALook = candidates.filter(({ confidence }) => confidence >= OFFERED);
  return {
    status: 'orphan',
    confidence: Math.min(0.95, 1 - some),
    was,
    ...(worthALook.length > 0 ? { candidates: worthALook } : {}),
  };
}

type OffsetSpan = readonly [start: number, end: number];

/** Old and new offset of a passage. */
type Anchor = readonly [old: number, now: number];

/** Where the surest passages of a revision stand now tells where those between them should. */
class PassageOrder {
  /** In the order in which they stood. */
  readonly #all: readonly Anchor[];
  /** Those that keep their order. */
  readonly #anchors: readonly Anchor[];

  constructor(looks: readonly Look[]) {
    this.#all = looks
      .filter((look) => look.sure >= ANCHOR)
      .map(({ selector, start }): Anchor => [selector.position.start, start]);
    this.#anchors = risingPairs(this.#all);
  }

  /** Where a passage should begin in what its section became. */
  inside({ position: { start } }: PassageSelector, [first, end]: OffsetSpan): OffsetSpan {
    const isIn = ([, now]: Anchor): boolean => now >= first && now < end;
    const before = this.#all.findLast((anchor) => anchor[0] < start && isIn(anchor));
    const after = this.#all.find((anchor) => anchor[0] > start && isIn(anchor));
    if (before && after && before[1] > after[1]) return [first, end];
    return [before?.[1] ?? first, after?.[1] ?? end];
  }

  /** Where a passage should begin; null if the passages around it do not tell. */
  around({ position: { start } }: PassageSelector): OffsetSpan | null {
    const after = this.#anchors.findIndex(([old]) => old > start);
    const next = after < 0 ? undefined : this.#anchors[after];
    const before = this.#anchors.findLast(([old]) => old < start);
    if (!before || !next) return null;
    const isTight = next[1] - before[1] <= GROWN * (next[0] - before[0]) + SLACK;
    return isTight ? [before[1], next[1]] : null;
  }
}

function spanOf({ first, end }: Section, { lesson }: IndexedLesson): OffsetSpan {
  return [lesson.blocks[first]?.start ?? 0, lesson.blocks[end]?.start ?? lesson.text.length];
}

/** The words of the blocks that a span touches. */
function wordsBetween({ lesson, blocks }: IndexedLesson, [start, end]: OffsetSpan): WordSpan {
  const first = blocks[blockAt(lesson, start)];
  const last = blocks[blockAt(lesson, Math.max(start, end - 1))];
  return [first?.firstWord ?? 0, last ? last.firstWord + last.tokens.length - 1 : -1];
}

/**
 * Passages around which nothing changed, in the order in which they stood. What was put in before a
 * section may by chance be as long as that section, and a line that both hold then seems not to have
 * moved: so it must not have moved in the section before either.
 */
function* allStillThere(
  selectors: readonly PassageSelector[],
  to: IndexedLesson,
): Steps<(Placement | null)[]> {
  const found: (Placement | null)[] = [];
  let section = '';
  let isHere = true;
  let wasHere = true;
  for (const selector of selectors) {
    const here = stillThere(selector, to);
    const headings = selector.headings.join('\n');
    if (headings !== section) wasHere = isHere;
    section = headings;
    isHere = here !== null;
    const { key } = to.blocks[selector.block.index] ?? { key: -1 };
    found.push(wasHere || (to.keyCounts.get(key) ?? 0) < 2 ? here : null);
    yield;
  }
  return found;
}

/** Where nothing changed at all around the passage: place, words, context, block and headings. */
function stillThere(selector: PassageSelector, { lesson }: IndexedLesson): Placement | null {
  const { start, end } = selector.position;
  const { exact, prefix, suffix } = selector.quote;
  if (exact === '' || lesson.text.slice(start, end) !== exact) return null;
  if (lesson.text.slice(Math.max(0, start - prefix.length), start) !== prefix) return null;
  if (lesson.text.slice(end, end + suffix.length) !== suffix) return null;
  const index = blockAt(lesson, start);
  const block = lesson.blocks[index];
  if (selector.block.index !== Math.max(0, index)) return null;
  if (selector.block.fingerprint !== fingerprint(block?.text ?? '')) return null;
  const above = block ? headingsAbove(lesson, index) : [];
  const isSame =
    above.length === selector.headings.length && above.every((h, i) => h === selector.headings[i]);
  return isSame ? { status: 'exact', start, end, confidence: 0.99 } : null;
}
