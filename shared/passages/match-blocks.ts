import { align, risingPairs, type Pair } from './align';
import { BlockHolders } from './block-holders';
import type { IndexedBlock, IndexedLesson, Section } from './indexed-lesson';
import { matchSections } from './match-sections';
import type { Steps } from './steps';
import type { WordWeights } from './word-weights';

/** Words shared, weighted by rarity, of all words: for two blocks in the same gap. */
const ALIKE_IN_PLACE = 0.4;
/** The same anywhere else, where much more must speak for it. */
const ALIKE_ELSEWHERE = 0.8;
const MARGIN = 0.1;
/** A block with fewer words is never matched by likeness outside its gap. */
const WORDS_ELSEWHERE = 5;
const CANDIDATES = 24;
/** A line with more copies in one section is told apart by no neighbour. */
const COPIES = 200;
/** Pairs of blocks compared in one gap. */
const GAP_LIMIT = 40_000;

export interface BlockMatches {
  /** Old block index to new block index, or -1. */
  readonly to: readonly number[];
  /** New block index to old block index, or -1. */
  readonly back: readonly number[];
  /** Old blocks that stand out of the order they had. */
  readonly moved: ReadonlySet<number>;
}

/**
 * Blocks of the old lesson with blocks of the new one, each claimed at most once: within matched
 * sections what is identical, in order; from there outwards what is identical beside a match; what
 * stands once in both; then what is alike between matched neighbours; then what is very alike and
 * has no rival. Yields between blocks.
 */
export function* matchBlocks(
  from: IndexedLesson,
  to: IndexedLesson,
  weights: WordWeights,
): Steps<BlockMatches> {
  const matching = new Matching(from, to, weights);
  const sections = yield* matchSections(from, to);
  yield;
  for (const [old, now] of sections) {
    matching.headings(old, now);
    matching.identicalInSection(old, now);
    yield;
  }
  matching.beside();
  yield;
  matching.onlyOnes();
  yield;
  matching.beside();
  yield;
  yield* matching.readFree();
  for (const [old, now] of sections) {
    // The gaps of the whole lesson come after those of its sections.
    if (old.heading >= 0) matching.alikeInSection(old, now);
    yield;
  }
  yield* matching.alikeInGaps();
  yield* matching.alikeElsewhere();
  yield;
  return matching.result();
}

/** The same matches, seen from the new lesson. */
export function turnedBlocks({ to, back }: BlockMatches): BlockMatches {
  return { to: back, back: to, moved: movedIn(back) };
}

/** Old blocks that stand out of the order they had. */
function movedIn(to: readonly number[]): Set<number> {
  const kept = new Uint8Array(to.length);
  for (const [i] of inOrder(to)) kept[i] = 1;
  const moved = new Set<number>();
  for (const [i, j] of to.entries()) if (j >= 0 && kept[i] === 0) moved.add(i);
  return moved;
}

function inOrder(to: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, j] of to.entries()) if (j >= 0) pairs.push([i, j]);
  return risingPairs(pairs);
}

class Matching {
  readonly #from: IndexedLesson;
  readonly #to: IndexedLesson;
  readonly #weights: WordWeights;
  readonly #forward: number[];
  readonly #back: number[];
  /** Blocks by word, as far as they were free once what is identical was matched. */
  #freeOld = BlockHolders.none;
  #freeNow = BlockHolders.none;
  #allOld = BlockHolders.none;

  constructor(from: IndexedLesson, to: IndexedLesson, weights: WordWeights) {
    this.#from = from;
    this.#to = to;
    this.#weights = weights;
    this.#forward = from.blocks.map(() => -1);
    this.#back = to.blocks.map(() => -1);
  }

  result(): BlockMatches {
    return { to: this.#forward, back: this.#back, moved: movedIn(this.#forward) };
  }

  /** A section that became another takes its heading along, renamed or numbered anew. */
  headings(old: Section, now: Section): void {
    if (old.heading >= 0 && now.heading >= 0) this.#claim(old.heading, now.heading);
  }

  identicalInSection(old: Section, now: Section): void {
    const mine = this.#free(ownBlocks(this.#from, old), this.#forward);
    const theirs = this.#free(ownBlocks(this.#to, now), this.#back);
    const keysOld = mine.map((i) => this.#key(this.#from, i, -1));
    const keysNew = theirs.map((j) => this.#key(this.#to, j, -2));
    const copiesOld = placesOf(keysOld);
    const copiesNew = placesOf(keysNew);
    for (const [i, j] of align(keysOld, keysNew)) {
      const a = mine[i] ?? -1;
      const b = theirs[j] ?? -1;
      const key = keysOld[i] ?? -1;
      const copies: Copies = [copiesOld.get(key) ?? [], copiesNew.get(key) ?? []];
      if (this.#isClear(keysOld, keysNew, { pair: [i, j], copies })) this.#claim(a, b);
    }
  }

  /**
   * A line that stands in both sections equally often is matched in order. With one more or one
   * fewer, only its neighbours can tell which it is: the pair must beat every other reading.
   */
  #isClear(
    old: readonly number[],
    now: readonly number[],
    { pair: [i, j], copies: [copiesOld, copiesNew] }: { pair: Pair; copies: Copies },
  ): boolean {
    if (copiesOld.length === copiesNew.length) return true;
    if (copiesOld.length > COPIES || copiesNew.length > COPIES) return false;
    const support = (a: number, b: number): number =>
      Number((old[a - 1] ?? -9) === (now[b - 1] ?? -9)) +
      Number((old[a + 1] ?? -9) === (now[b + 1] ?? -9));
    const mine = support(i, j);
    return (
      copiesOld.every((other) => other === i || support(other, j) < mine) &&
      copiesNew.every((other) => other === j || support(i, other) < mine)
    );
  }

  /** Identical blocks right beside a match are matched, and so on outwards. */
  beside(): void {
    const { blocks } = this.#from;
    for (let i = 0; i < blocks.length; i += 1) this.#extend(i, 1);
    for (let i = blocks.length - 1; i >= 0; i -= 1) this.#extend(i, -1);
  }

  #extend(i: number, step: 1 | -1): void {
    const j = this.#forward[i] ?? -1;
    const a = i + step;
    const b = j + step;
    if (j < 0 || this.#forward[a] !== -1 || this.#back[b] !== -1) return;
    const key = this.#from.blocks[a]?.key ?? -1;
    // A copy on the far side of the neighbour would fit as well: [x, y, x] says nothing.
    if (key >= 0 && key === this.#to.blocks[b]?.key && this.#sameSeries(key)) this.#claim(a, b);
  }

  #sameSeries(key: number): boolean {
    return this.#from.keyCounts.get(key) === this.#to.keyCounts.get(key);
  }

  /**
   * Identical, and once in each lesson: it is the same block wherever it stands now. Not so a
   * heading, which may be a number that the next day has taken over.
   */
  onlyOnes(): void {
    const place = new Map<number, number>();
    for (const [j, block] of this.#to.blocks.entries()) place.set(block.key, j);
    for (const [i, block] of this.#from.blocks.entries()) {
      const { key } = block;
      if (key < 0 || this.#forward[i] !== -1 || block.tokens.length < 3) continue;
      if (block.block.kind === 'heading') continue;
      if (this.#from.keyCounts.get(key) !== 1 || this.#to.keyCounts.get(key) !== 1) continue;
      const j = place.get(key) ?? -1;
      if (j >= 0 && this.#back[j] === -1) this.#claim(i, j);
    }
  }

  /** Inside a section, between two lines of it that are matched, wherever the section stands. */
  alikeInSection(old: Section, now: Section): void {
    const inside: Pair[] = [];
    for (let i = old.first; i < old.end; i += 1) {
      const j = this.#forward[i] ?? -1;
      if (j >= now.first && j < now.end) inside.push([i, j]);
    }
    let last: Pair = [old.first - 1, now.first - 1];
    for (const next of [...risingPairs(inside), [old.end, now.end] as const]) {
      this.#alikeInGap(last, next);
      last = next;
    }
  }

  /** Between two matched neighbours: the order-keeping pairing with the most likeness. */
  *alikeInGaps(): Generator<void, void> {
    const anchors = [[-1, -1] as Pair, ...inOrder(this.#forward)];
    anchors.push([this.#from.blocks.length, this.#to.blocks.length]);
    for (const [index, anchor] of anchors.entries()) {
      const next = anchors[index + 1];
      if (next && this.#alikeInGap(anchor, next)) yield;
    }
  }

  #alikeInGap([i, j]: Pair, next: Pair): boolean {
    if (next[0] - i < 2 || next[1] - j < 2) return false;
    const mine = this.#free(between(i, next[0]), this.#forward);
    const theirs = this.#free(between(j, next[1]), this.#back);
    if (mine.length === 0 || theirs.length === 0) return false;
    if (mine.length * theirs.length > GAP_LIMIT) return false;
    this.#pairAlike(mine, theirs);
    return true;
  }

  #pairAlike(mine: readonly number[], theirs: readonly number[]): void {
    const width = theirs.length + 1;
    const best = new Float64Array((mine.length + 1) * width);
    const like = new Float64Array(mine.length * theirs.length);
    const at = (i: number, j: number): number => best[i * width + j] ?? 0;
    for (let i = mine.length - 1; i >= 0; i -= 1) {
      for (let j = theirs.length - 1; j >= 0; j -= 1) {
        const alike = this.#likenessAt(mine[i], theirs[j]);
        const isAlike =
          alike >= ALIKE_IN_PLACE && !this.#fitsBetter(mine[i] ?? -1, theirs[j] ?? -1, alike);
        const counted = isAlike ? alike : 0;
        like[i * theirs.length + j] = counted;
        const skip = Math.max(at(i + 1, j), at(i, j + 1));
        best[i * width + j] = counted > 0 ? Math.max(skip, counted + at(i + 1, j + 1)) : skip;
      }
    }
    let i = 0;
    let j = 0;
    while (i < mine.length && j < theirs.length) {
      const counted = like[i * theirs.length + j] ?? 0;
      if (counted > 0 && at(i, j) === counted + at(i + 1, j + 1)) {
        this.#claim(mine[i++] ?? -1, theirs[j++] ?? -1);
      } else if (at(i + 1, j) >= at(i, j + 1)) {
        i += 1;
      } else {
        j += 1;
      }
    }
  }

  *readFree(): Steps<void> {
    if (!this.#forward.includes(-1) || !this.#back.includes(-1)) return;
    this.#freeOld = yield* BlockHolders.of(
      this.#from,
      (i) => this.#forward[i] === -1 && isTelling(this.#from.blocks[i]),
    );
    this.#freeNow = yield* BlockHolders.of(
      this.#to,
      (j) => this.#back[j] === -1 && isTelling(this.#to.blocks[j]),
    );
  }

  /**
   * Of lines cut from one template, one may stand where another stood. Either of the two is then
   * much more like a third that is nobody's.
   */
  #fitsBetter(i: number, j: number, alike: number): boolean {
    if (alike >= ALIKE_ELSEWHERE - MARGIN) return false;
    const [old, now] = [this.#from.blocks[i], this.#to.blocks[j]];
    if (!old || !now) return false;
    const wanted = Math.max(ALIKE_ELSEWHERE, alike + 2 * MARGIN);
    return (
      [...this.#candidates(old, this.#freeNow)].some(
        (other) => this.#back[other] === -1 && this.#likenessAt(i, other) >= wanted,
      ) ||
      [...this.#candidates(now, this.#freeOld)].some(
        (other) => this.#forward[other] === -1 && this.#likenessAt(other, j) >= wanted,
      )
    );
  }

  *alikeElsewhere(): Generator<void, void> {
    const { blocks } = this.#from;
    if (!blocks.some((block, i) => this.#forward[i] === -1 && isTelling(block))) return;
    this.#allOld = yield* BlockHolders.of(this.#from, (i) => isTelling(blocks[i]));
    for (const [i, block] of blocks.entries()) {
      if (this.#forward[i] !== -1 || !isTelling(block)) continue;
      if ((this.#from.keyCounts.get(block.key) ?? 0) > 1) continue;
      const ranked = [...this.#candidates(block, this.#freeNow)]
        .filter((j) => this.#back[j] === -1)
        .map((j) => ({ j, alike: this.#likenessAt(i, j) }))
        .toSorted((a, b) => b.alike - a.alike);
      const [first, second] = ranked;
      yield;
      if (!first || first.alike < ALIKE_ELSEWHERE) continue;
      if (second && first.alike - second.alike < MARGIN) continue;
      if (!this.#hasOldRival(i, first)) this.#claim(i, first.j);
    }
  }

  /** Another old block that would fit the new one as well, matched or not. */
  #hasOldRival(i: number, { j, alike }: { j: number; alike: number }): boolean {
    const now = this.#to.blocks[j];
    return (
      now !== undefined &&
      [...this.#candidates(now, this.#allOld)].some(
        (other) => other !== i && this.#likenessAt(other, j) > alike - MARGIN,
      )
    );
  }

  #candidates(block: IndexedBlock, holders: BlockHolders): Set<number> {
    const rare = block.distinct.toSorted((a, b) => holders.count(a) - holders.count(b));
    const found = new Set<number>();
    for (const token of rare) {
      for (const j of holders.blocksWith(token)) found.add(j);
      if (found.size >= CANDIDATES) break;
    }
    return found;
  }

  #likenessAt(i: number | undefined, j: number | undefined): number {
    const a = this.#from.blocks[i ?? -1];
    const b = this.#to.blocks[j ?? -1];
    return a && b ? this.#likeness(a, b) : 0;
  }

  #likeness(a: IndexedBlock, b: IndexedBlock): number {
    if ((a.block.kind === 'heading') !== (b.block.kind === 'heading')) return 0;
    return this.#weights.likeness(a, b);
  }

  #free(indexes: readonly number[], taken: readonly number[]): number[] {
    return indexes.filter((index) => taken[index] === -1);
  }

  /** Blocks without words match nothing, not even each other. */
  #key(lesson: IndexedLesson, index: number, none: number): number {
    const key = lesson.blocks[index]?.key ?? -1;
    return key < 0 ? none : key;
  }

  #claim(i: number, j: number): void {
    if (this.#forward[i] !== -1 || this.#back[j] !== -1) return;
    this.#forward[i] = j;
    this.#back[j] = i;
  }
}

/** Long enough to be told by its words. */
function isTelling(block: IndexedBlock | undefined): boolean {
  return block !== undefined && block.tokens.length >= WORDS_ELSEWHERE;
}

function ownBlocks(lesson: IndexedLesson, section: Section): number[] {
  const own: number[] = [];
  for (let i = section.first; i < section.end; i += 1) {
    if (i !== section.heading && lesson.sectionOf[i] === section) own.push(i);
  }
  return own;
}

/** The old and the new places of one text. */
type Copies = readonly [readonly number[], readonly number[]];

function placesOf(keys: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return places;
}

function between(after: number, before: number): number[] {
  const indexes: number[] = [];
  for (let i = after + 1; i < before; i += 1) indexes.push(i);
  return indexes;
}
