import { describePassage } from '../../shared/passages/describe';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import { lessonText, type LessonText } from '../../shared/text';
import type { Block } from '../../shared/text/lesson-text';
import type { Mark, PageMarks } from '../messages/to-page';
import { besidePoint } from './beside-point';
import type { Carry } from './carrier';
import { carryOnward } from './onward';

/** A mark at its place in the lesson as it is now. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly marks: readonly PlacedMark[];
  /** Marks whose words were removed, beside the letter after which they stood. */
  readonly removed: readonly PlacedMark[];
  /** What became of every note's passage, by note id. */
  readonly placements: Readonly<Record<string, Placement>>;
}

/** Passages of one revision, and whose they are. */
interface Cited {
  readonly from: LessonText;
  readonly marks: Mark[];
  readonly selectors: PassageSelector[];
}

/** What one revision's passages were carried to the last time. */
interface Carried {
  readonly selectors: readonly PassageSelector[];
  readonly placements: readonly Placement[];
}

/** A lesson as it was, and where the passages of each revision stood in it. */
interface Settled {
  readonly lesson: LessonText;
  readonly carried: ReadonlyMap<LessonText, Carried>;
}

/**
 * Carries marks from the revisions they were made on to the lesson as it is now, all of them in one
 * pass. Keeps what it is asked again: the revisions, and where their passages went while neither
 * they nor the lesson are others.
 */
export class Placer {
  #settled: Settled | null = null;
  #revisions: readonly LessonText[] = [];
  /** Null until it is needed: words that are where they were are placed without it. */
  carry: Carry | null;

  constructor(carry: Carry | null = null) {
    this.carry = carry;
  }

  /**
   * `told` is the text for which `marks` were given: spans are offsets into it. Null where the lesson
   * is another than theirs and nothing is here to carry them.
   */
  *place(marks: PageMarks, told: LessonText, to: LessonText): Generator<void, Placed | null> {
    const cited = yield* this.#cite(marks, told);
    this.#revisions = cited.map(({ from }) => from);
    const carried = new Map<LessonText, Carried>();
    const asked: Cited[] = [];
    const known = this.#settled?.lesson.text === to.text ? this.#settled.carried : null;
    for (const one of cited) {
      const before = known?.get(one.from);
      if (one.from.text === to.text && one.selectors.every((selector) => stands(selector, to)))
        carried.set(one.from, { ...one, placements: one.selectors.map(inPlace) });
      else if (before && areSame(before.selectors, one.selectors)) carried.set(one.from, before);
      else asked.push(one);
      yield;
    }
    let isForNow = false;
    if (asked.length > 0) {
      const { carry } = this;
      if (carry === null) return null;
      const onward = told.text === to.text ? null : yield* this.#onward(asked, to, carry);
      const answers = onward ?? (yield* carry(asked, to));
      for (const [index, { from, selectors }] of asked.entries())
        carried.set(from, { selectors, placements: answers[index] ?? [] });
      isForNow = onward !== null;
    }
    if (!isForNow) this.#settled = { lesson: to, carried };
    return placed(cited, carried, { to, spans: new Set(marks.spans.map(({ id }) => id)) });
  }

  /**
   * Until the background has answered for a text that has just changed: where passages of several
   * revisions stand by where they stood before. Null where that is not known, or nothing is won.
   */
  *#onward(
    asked: readonly Cited[],
    to: LessonText,
    carry: Carry,
  ): Generator<void, Placement[][] | null> {
    if (asked.length < 2 || this.#settled === null) return null;
    const { lesson, carried } = this.#settled;
    const placements: (readonly Placement[])[] = [];
    for (const { from, selectors } of asked) {
      const before = carried.get(from);
      if (!before || !areSame(before.selectors, selectors)) return null;
      placements.push(before.placements);
      yield;
    }
    return yield* carryOnward({ lesson, placements }, to, carry);
  }

  *#cite({ groups, spans }: PageMarks, told: LessonText): Generator<void, Cited[]> {
    const known = [told, ...this.#revisions];
    const cited = new Map<LessonText, Cited>();
    const citing = (from: LessonText): Cited => {
      const one = cited.get(from) ?? { from, marks: [], selectors: [] };
      cited.set(from, one);
      return one;
    };
    for (const { blocks, marks } of groups) {
      const from =
        blocks === null
          ? told
          : (known.find((one) => isOf(one, blocks)) ?? lessonText([...blocks]));
      known.push(from);
      const one = citing(from);
      for (const mark of marks) {
        one.marks.push(mark);
        one.selectors.push(mark.passage);
      }
      yield;
    }
    for (const span of spans) {
      const one = citing(told);
      one.marks.push(span);
      one.selectors.push(describePassage(told, span.start, span.end));
    }
    return [...cited.values()];
  }
}

function placed(
  cited: readonly Cited[],
  carried: ReadonlyMap<LessonText, Carried>,
  { to, spans }: { readonly to: LessonText; readonly spans: ReadonlySet<string> },
): Placed {
  const marks: PlacedMark[] = [];
  const removed: PlacedMark[] = [];
  const placements: Record<string, Placement> = {};
  for (const { from, marks: all } of cited) {
    for (const [index, mark] of all.entries()) {
      const placement = carried.get(from)?.placements[index];
      if (placement === undefined) continue;
      const { start, end, at } = placement;
      if (start !== undefined && end !== undefined) marks.push({ mark, start, end });
      // Of a suggestion whose words are gone nothing is left to say.
      if (spans.has(mark.id)) continue;
      placements[mark.id] = placement;
      const beside = at === undefined ? null : besidePoint(to, at);
      if (beside !== null) removed.push({ mark, ...beside });
    }
  }
  return {
    marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end),
    removed,
    placements,
  };
}

/** Of a mark made on the very text the page shows: nothing has to be looked for. */
const stands = ({ quote, position }: PassageSelector, { text }: LessonText): boolean =>
  quote.exact !== '' && text.slice(position.start, position.end) === quote.exact;

const inPlace = ({ position }: PassageSelector): Placement => ({
  status: 'exact',
  ...position,
  confidence: 1,
});

/** They come anew with every message, mostly the same. */
const isOf = (lesson: LessonText, blocks: readonly Block[]): boolean =>
  lesson.blocks.length === blocks.length &&
  blocks.every(({ kind, text, level, path }, index) => {
    const block = lesson.blocks[index];
    return (
      block?.text === text && block.kind === kind && block.level === level && block.path === path
    );
  });

const areSame = (some: readonly PassageSelector[], others: readonly PassageSelector[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => one === others[index] || isSame(one, others[index]));

const isSame = (one: PassageSelector, other: PassageSelector | undefined): boolean =>
  one.position.start === other?.position.start &&
  one.position.end === other.position.end &&
  JSON.stringify(one) === JSON.stringify(other);
