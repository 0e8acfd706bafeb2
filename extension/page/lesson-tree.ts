import { isElement, isShadowRoot, isSlot, isText, shownIn } from './flat-tree';
import type { Unit } from './unit';

/** Attributes that say what an element is, beside what a style sheet makes of it. */
const READ = new Set('hidden open id data-block-id role aria-level'.split(' '));
const TABLE = /^(?:TABLE|THEAD|TBODY|TFOOT)$/u;

/** What was read of a lesson, and which of it has to be read again. */
export class LessonTree {
  root: Unit | null = null;
  /** Counts marks: the time by which units are said to be stale. What was never read was at 0. */
  now = 1;
  /** When it last became unsure whether any element still looks as it did. */
  doubtedAt = 0;
  #units = new WeakMap<Node, Unit>();

  unitOf(element: Element): Unit | undefined {
    return this.#units.get(element);
  }

  /** A unit of this element, to be read in `parent`. One that was elsewhere is another one. */
  unit(element: Element, parent: Unit | null, fresh: Pick<Unit, 'outer' | 'facts' | 'look'>): Unit {
    const known = this.#units.get(element);
    if (known && known.parent === parent) return known;
    if (known) this.drop(known);
    const unit: Unit = {
      ...fresh,
      element,
      parent,
      children: new Set(),
      parts: [],
      looks: [],
      own: { opened: 0, bytes: 0 },
      all: { opened: 0, bytes: 0 },
      marked: 1,
      readAt: 0,
      markedInside: 0,
      readInsideAt: 0,
    };
    this.#units.set(element, unit);
    parent?.children.add(unit);
    return unit;
  }

  forget(): void {
    this.#units = new WeakMap();
    this.root = null;
  }

  drop(unit: Unit): void {
    unit.parent?.children.delete(unit);
    const stack = [unit];
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (this.#units.get(one.element) === one) this.#units.delete(one.element);
      for (const child of one.children) stack.push(child);
    }
  }

  /** Styles may have changed anywhere: before the next reading every element is asked. */
  doubt(): void {
    this.now += 1;
    this.doubtedAt = this.now;
  }

  mark(unit: Unit | undefined): void {
    if (unit === undefined) return;
    this.now += 1;
    unit.marked = this.now;
    for (let at = unit.parent; at; at = at.parent) at.markedInside = this.now;
  }

  /** Marks what these changes may have changed. */
  take(records: readonly MutationRecord[]): void {
    const added = new Set<Node>();
    for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
    const torn = new Set<Unit>();
    for (const record of records) {
      const { target, type } = record;
      if (type === 'attributes') this.#takeAttribute(target, record.attributeName ?? '');
      else if (type === 'characterData') this.#takeWords(record);
      else this.#takeChildren(record, { added, torn });
    }
    for (const unit of torn) this.#prune(unit);
  }

  #takeAttribute(target: Node, name: string): void {
    this.doubt();
    if (READ.has(name)) {
      this.mark(this.#nearest(target));
      const outside = shownIn(target);
      if (outside) this.mark(this.#nearest(outside));
    }
    const { parentNode } = target;
    if (name === 'slot' && parentNode) this.#takeHost(parentNode);
    if (name === 'name' && isSlot(target)) this.#takeHost(hostOf(target));
  }

  #takeWords({ target, oldValue }: MutationRecord): void {
    const { parentNode } = target;
    // A rule may ask whether an element is empty.
    const isPlain = oldValue !== '' && target.nodeValue !== '' && parentNode?.nodeName !== 'STYLE';
    if (!isPlain) this.doubt();
    this.mark(this.#nearest(target));
  }

  #takeChildren(
    { target, addedNodes, removedNodes }: MutationRecord,
    { added, torn }: { added: ReadonlySet<Node>; torn: Set<Unit> },
  ): void {
    const unit = this.#nearest(target);
    this.mark(unit);
    const elements = [...addedNodes, ...removedNodes].filter(isElement);
    if (elements.length > 0 || !staysFull(target, added)) this.doubt();
    for (const node of removedNodes) {
      if (!isElement(node)) continue;
      const known = this.#units.get(node);
      // What is changed while it is off the page is told to nobody.
      if (known) this.drop(known);
      else if (unit && !isBare(node)) torn.add(unit);
    }
    if (!isElement(target) && !isShadowRoot(target)) return;
    if (isElement(target) && TABLE.test(target.tagName)) this.#takeTable(target);
    if (isElement(target)) this.#takeHost(target);
    if (elements.some(holdsSlot)) this.#takeHost(hostOf(target));
  }

  /** Cells count rows from the top of their table, whichever part of it they are in. */
  #takeTable(part: Element): void {
    const table = part.closest('table');
    const unit = table ? this.#units.get(table) : undefined;
    if (!unit) return;
    for (const child of unit.children) this.drop(child);
    this.mark(unit);
  }

  /** Which nodes the slots of a shadow tree hold may have changed. */
  #takeHost(host: Node | null): void {
    const shadow = host && isElement(host) ? host.shadowRoot : null;
    if (!shadow) return;
    for (const slot of shadow.querySelectorAll('slot')) {
      const unit = this.#nearest(slot);
      this.mark(unit);
      if (unit) this.#prune(unit);
    }
  }

  takeSlots(shadow: ShadowRoot): void {
    this.doubt();
    this.#takeHost(shadow.host);
  }

  /** Forgets units that are no longer shown within this one. */
  #prune(unit: Unit): void {
    for (const child of unit.children) {
      let at: Node | null = child.element;
      while (at && at !== unit.element) at = shownIn(at);
      if (!at) this.drop(child);
    }
  }

  #nearest(node: Node): Unit | undefined {
    for (let at: Node | null = node; at; at = shownIn(at)) {
      const unit = this.#units.get(at);
      if (unit) return unit;
    }
    return undefined;
  }
}

/** Whether an element had something in it all the while, but for elements. */
function staysFull(target: Node, added: ReadonlySet<Node>): boolean {
  if (target.nodeName === 'STYLE') return false;
  for (const child of target.childNodes) {
    if (isElement(child)) return true;
    if (isText(child) && child.length > 0 && !added.has(child)) return true;
  }
  return false;
}

const isBare = (element: Element): boolean =>
  element.firstElementChild === null && element.shadowRoot === null && element.tagName !== 'IFRAME';

const holdsSlot = (element: Element): boolean =>
  element.tagName === 'SLOT' || element.querySelector('slot') !== null;

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}
