import { Budget, type Limit, type ReadBlock } from './block-builder';
import { isShadowRoot } from './flat-tree';
import { LessonTree } from './lesson-tree';
import { hasChanged, insideOf } from './look';
import { pageText, type PageText } from './page-text';
import { readUnits } from './read-units';
import { blocksIn, isStale, type Unit } from './unit';

interface Options {
  readonly root: Element;
  readonly limit: Limit;
  /** Told of every shadow root and frame whose nodes are read, before they are. */
  readonly onInside?: (inside: Node) => void;
}

/** How often one reading looks again because a style changed that nothing had told of. */
const ROUNDS = 2;

/**
 * Reads a lesson, and after changes no more of it than they can have changed: the units they were
 * made in, and those whose style is another one. Where it cannot be sure, it asks the style of
 * every element; where the lesson is longer than what is taken of it, it reads all of it again.
 */
export class LessonReader {
  readonly root: Element;
  readonly #limit: Limit;
  readonly #onInside: (inside: Node) => void;
  readonly #tree = new LessonTree();
  #askedAt = 0;
  #sheets = -1;
  #isCut = false;
  #last: { readonly blocks: readonly ReadBlock[]; readonly page: PageText } | null = null;

  constructor({ root, limit, onInside = () => {} }: Options) {
    this.root = root;
    this.#limit = limit;
    this.#onInside = onInside;
  }

  /** What has changed since the last reading, or while it goes on. */
  take(records: readonly MutationRecord[]): void {
    this.#tree.take(records);
  }

  takeSlots(shadow: ShadowRoot): void {
    this.#tree.takeSlots(shadow);
  }

  /** Styles may have changed in a way that no mutation under the root tells. */
  doubt(): void {
    this.#tree.doubt();
  }

  /**
   * For `inSteps`. One that is left off has not been for nothing; one that finds every block as it
   * was is the reading before.
   */
  *read(): Generator<void, PageText> {
    const tree = this.#tree;
    for (let round = 0; round < ROUNDS; round += 1) {
      yield* this.#ask();
      if (this.#isCut || !(yield* this.#readStale())) yield* this.#readWhole();
      if (tree.doubtedAt <= this.#askedAt) break;
    }
    const blocks = tree.root ? blocksIn(tree.root) : [];
    if (this.#last?.page.isCut === this.#isCut && areSame(this.#last.blocks, blocks))
      return this.#last.page;
    const page = yield* pageText(blocks, this.#isCut);
    this.#last = { blocks, page };
    return page;
  }

  /** False where more was met than is taken: then it matters what came first. */
  *#readStale(): Generator<void, boolean> {
    const budget = new Budget(this.#limit);
    for (const _ of this.#units(budget)) {
      if (budget.isFull) return false;
      yield;
    }
    return budget.isWithin;
  }

  *#readWhole(): Generator<void> {
    const budget = new Budget(this.#limit);
    this.#tree.forget();
    yield* this.#units(budget);
    this.#isCut = budget.isFull;
  }

  #units(budget: Budget): Generator<void> {
    return readUnits(this.root, { tree: this.#tree, budget, onInside: this.#onInside });
  }

  /** Marks the units that nothing told of and that are others all the same. */
  *#ask(): Generator<void> {
    const tree = this.#tree;
    const since = tree.now;
    const roots = new Set<Document | ShadowRoot>([this.root.ownerDocument]);
    for (const unit of unitsIn(tree.root)) {
      for (const { element, inside } of [unit.look, ...unit.looks]) {
        const now = insideOf(element);
        if (now !== inside) tree.mark(unit);
        if (now) roots.add(rootOf(now));
      }
      yield;
    }
    const sheets = rulesIn(roots);
    if (sheets === this.#sheets && tree.doubtedAt <= this.#askedAt) return;
    this.#sheets = sheets;
    for (const unit of unitsIn(tree.root)) {
      if (hasChanged(unit.look)) {
        tree.mark(unit);
        if (unit.parent) tree.mark(unit.parent);
      }
      if (!isStale(unit) && unit.looks.some(hasChanged)) tree.mark(unit);
      yield;
    }
    this.#askedAt = since;
  }
}

const areSame = (some: readonly ReadBlock[], others: readonly ReadBlock[]): boolean =>
  some.length === others.length && some.every((block, index) => block === others[index]);

function* unitsIn(root: Unit | null): Generator<Unit> {
  const stack = root ? [root] : [];
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    yield unit;
    for (const child of unit.children) stack.push(child);
  }
}

const rootOf = (inside: Node): Document | ShadowRoot =>
  isShadowRoot(inside) ? inside : (inside.ownerDocument ?? document);

/** Rules can be added by script, which no observer is told of. */
function rulesIn(roots: Iterable<Document | ShadowRoot>): number {
  let sum = 0;
  for (const root of roots) {
    for (const sheet of sheetsOf(root)) sum = sum * 31 + 1 + rulesOf(sheet);
    sum |= 0;
  }
  return sum;
}

/** Those a page adopts cannot be listed by every browser's extensions. */
const sheetsOf = ({ styleSheets, adoptedStyleSheets }: Document | ShadowRoot): CSSStyleSheet[] =>
  [styleSheets, adoptedStyleSheets].flatMap((sheets) => Array.from(sheets ?? []));

/** Another origin's rules are not to be read; it is told when they arrive. */
function rulesOf(sheet: CSSStyleSheet): number {
  try {
    return sheet.cssRules.length;
  } catch {
    return 0;
  }
}
