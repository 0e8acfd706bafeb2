import {
  BlockBuilder,
  type BlockFacts,
  type Budget,
  type ReadBlock,
  type WhiteSpace,
} from './block-builder';
import { areSame, factsOf, isAlwaysBlock } from './block-facts';
import { childrenOf, isElement, isText } from './flat-tree';
import type { LessonTree } from './lesson-tree';
import { type Look, lookOf, type Manner, mannerOf } from './look';
import { isSkipped } from './shown';
import { isStale, isStaleInside, isUnit, sumOf, type Unit } from './unit';

/** A text node longer than this is taken in pieces. UTF-16 code units. */
const PIECE = 20_000;

/** What is being read of a unit, until it is read to its end. */
interface Draft {
  readonly unit: Unit;
  readonly builder: BlockBuilder;
  readonly parts: (ReadBlock | Unit)[];
  readonly looks: Look[];
  readonly startedAt: number;
}

/** An element whose children are being read. */
interface Open {
  readonly draft: Draft;
  readonly facts: BlockFacts;
  readonly space: WhiteSpace;
  readonly isVisible: boolean;
  /** Whether its end is the end of its unit. */
  readonly ends: boolean;
  readonly children: Iterator<Node>;
}

/** A unit that is as it was, with one somewhere inside that is not. */
interface Visit {
  readonly visited: Unit;
  readonly startedAt: number;
  readonly parts: Iterator<ReadBlock | Unit>;
}

interface Work {
  readonly tree: LessonTree;
  readonly budget: Budget;
  /** Told of every shadow root and frame whose nodes are read, before they are. */
  readonly onInside: (inside: Node) => void;
}

/**
 * Reads what is stale under `root`, and all of it the first time; its own stack, so that it can
 * rest anywhere. A unit that is left in the middle stays stale.
 */
export function* readUnits(root: Element, work: Work): Generator<void> {
  const walk = new Walk(work);
  walk.begin(root);
  while (walk.step()) yield;
}

/** Of a unit to read: what it is now. */
type Met = Pick<Unit, 'outer' | 'facts' | 'look'>;

const isAsItWas = (unit: Unit, outer: BlockFacts): boolean =>
  !isStale(unit) && areSame(unit.outer, outer) && areSame(unit.facts, factsOf(unit.element, outer));

class Walk {
  readonly #work: Work;
  readonly #stack: (Open | Visit)[] = [];
  /** A text node that is taken in pieces, and where the next one starts. */
  #words: { readonly node: Text; start: number } | null = null;

  constructor(work: Work) {
    this.#work = work;
  }

  begin(root: Element): void {
    const { tree } = this.#work;
    const known = tree.unitOf(root);
    if (known && !isStale(known)) {
      this.#takeOver(known);
      return;
    }
    // Whatever its display, its first word begins a block and its last one ends it.
    const outer: BlockFacts = { kind: 'paragraph' };
    const manner = mannerOf(root);
    const met = { outer, facts: factsOf(root, outer), look: lookOf(root, manner) };
    tree.root = tree.unit(root, null, met);
    this.#open(tree.root, met, manner);
    if (isSkipped(root) || manner.isHidden) this.#close();
  }

  /** One element, or one piece of text; false when all is read. */
  step(): boolean {
    const top = this.#stack.at(-1);
    if (!top) return false;
    if ('visited' in top) this.#visit(top);
    else this.#read(top);
    return true;
  }

  #visit(visit: Visit): void {
    const { value: part, done } = visit.parts.next();
    if (done !== true) {
      if (isUnit(part)) this.#enterAgain(part);
      return;
    }
    const { visited, startedAt } = visit;
    visited.all = sumOf(visited.own, visited.children);
    visited.readInsideAt = startedAt;
    this.#stack.pop();
  }

  /** Of a unit whose place among the others is as it was. */
  #enterAgain(unit: Unit): void {
    if (!isStale(unit)) {
      this.#takeOver(unit);
      return;
    }
    const { tree } = this.#work;
    const { element, outer, parent } = unit;
    const manner = mannerOf(element);
    const look = lookOf(element, manner);
    if (look.sign !== unit.look.sign && parent) {
      // Another style, and nothing told of it: what is beside it may have another one too.
      tree.mark(parent);
      tree.doubt();
    }
    this.#open(unit, { outer, facts: factsOf(element, outer), look }, manner);
  }

  #takeOver(unit: Unit): void {
    const { tree, budget } = this.#work;
    if (!isStaleInside(unit)) {
      budget.add(unit.all);
      return;
    }
    budget.add(unit.own);
    this.#stack.push({ visited: unit, startedAt: tree.now, parts: unit.parts[Symbol.iterator]() });
  }

  #read(open: Open): void {
    if (this.#words) {
      this.#readWords(open, this.#words);
      return;
    }
    const { value: child, done } = open.children.next();
    if (done === true || this.#work.budget.isFull) this.#close();
    else if (isElement(child)) this.#enter(open, child);
    else if (isText(child) && open.isVisible) this.#readWords(open, { node: child, start: 0 });
  }

  #readWords({ draft, space, facts }: Open, { node, start }: { node: Text; start: number }): void {
    const end = Math.min(node.length, start + PIECE);
    draft.builder.add({ node, start, end }, space, facts);
    this.#words = end < node.length ? { node, start: end } : null;
  }

  #close(): void {
    const open = this.#stack.pop();
    if (!open || 'visited' in open || !open.ends) return;
    const { unit, builder, parts, looks, startedAt } = open.draft;
    builder.close();
    const children = new Set(parts.filter(isUnit));
    for (const child of unit.children) if (!children.has(child)) this.#work.tree.drop(child);
    unit.parts = parts;
    unit.children = children;
    unit.looks = looks;
    unit.own = { opened: builder.opened, bytes: builder.bytes };
    unit.all = sumOf(unit.own, children);
    unit.readAt = startedAt;
    unit.readInsideAt = startedAt;
  }

  #enter(open: Open, element: Element): void {
    const { tree } = this.#work;
    const { draft, facts: outer } = open;
    if (element.tagName === 'BR') {
      draft.builder.lineBreak();
      return;
    }
    const known = tree.unitOf(element);
    if (known?.parent === draft.unit && isAsItWas(known, outer)) {
      draft.builder.close();
      draft.parts.push(known);
      this.#takeOver(known);
      return;
    }
    if (isSkipped(element) || (element.tagName === 'BUTTON' && outer.kind !== 'heading')) return;
    const manner = mannerOf(element);
    const look = lookOf(element, manner);
    const facts = factsOf(element, outer);
    const isInline = manner.isInline && !isAlwaysBlock(element) && facts.kind === outer.kind;
    if (manner.isHidden || isInline) draft.looks.push(look);
    if (manner.isHidden) return;
    if (isInline) {
      this.#push({ draft, facts, ends: false }, look, manner);
      return;
    }
    draft.builder.close();
    const met = { outer, facts, look };
    const unit = tree.unit(element, draft.unit, met);
    draft.parts.push(unit);
    this.#open(unit, met, manner);
  }

  #open(unit: Unit, { outer, facts, look }: Met, manner: Manner): void {
    const { tree, budget } = this.#work;
    unit.outer = outer;
    unit.facts = facts;
    unit.look = look;
    // Until it is read to its end, what is known of it is not what it is.
    unit.readAt = 0;
    const parts: (ReadBlock | Unit)[] = [];
    const builder = new BlockBuilder(budget, (block) => parts.push(block));
    const draft: Draft = { unit, builder, parts, looks: [], startedAt: tree.now };
    this.#push({ draft, facts, ends: true }, look, manner);
  }

  #push(
    open: Pick<Open, 'draft' | 'facts' | 'ends'>,
    { element, inside }: Look,
    { space, isVisible }: Manner,
  ): void {
    if (inside) this.#work.onInside(inside);
    const children = childrenOf(element)[Symbol.iterator]();
    this.#stack.push({ ...open, space, isVisible, children });
  }
}
