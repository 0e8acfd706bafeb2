/** Everything a page may do to a lesson between two readings, drawn by whole numbers. */
export interface Edit {
  readonly what: number;
  readonly where: number;
  readonly how: number;
}

/** Rules by which an element's look hangs on others: siblings, ancestors, what is in it. */
const SHEET = `
  .gone { display: none } .unseen { visibility: hidden } .seen { visibility: visible }
  .kept { white-space: pre } .lines { white-space: pre-line } .block { display: block }
  .inline { display: inline } .clip { position: absolute; width: 1px; height: 1px; overflow: hidden }
  .mark + p { display: none } .mark ~ div { white-space: pre } p:empty + p { visibility: hidden }
  [data-state='shut'] > * { display: none } body.night .day { display: none }
  li:nth-child(3n) { display: none } div:has(> b) > p { white-space: pre }
  p:empty ~ span { display: block }
`;

const LESSON = `
  <h2 id="launch">Launch</h2><p>Show the <em>photographs</em>,\n  one <b>by</b> one.</p>
  <ul><li>pot</li><li><p>soil</p> and water</li><li>seed</li><li>label</li></ul>
  <table><caption>Masses</caption><thead><tr><th>What</th><th>kg</th></tr></thead>
  <tbody><tr><th>Willow</th><td>2.3</td></tr><tr><td><p>Soil</p></td><td>57 g</td></tr></tbody></table>
  <div class="day">By day<div>inside <span>spans <i>and</i> words</span></div>after</div>
  <details><summary>More</summary><p>Hidden at first</p></details>
  <pre>a\n  b</pre><p></p><p>one<br>two</p><span>loose <div>block in it</div> words</span>
  <div class="host"><p slot="named">Named</p>loose words <i>and</i> <p>a block</p></div>
  <div data-state="shut"><p>shut away</p></div><button>Press</button>`;

const WORDS = ['seed', ' ', 'the willow', '', '\n  two\n lines ', 'a  b', '3.5 kg', '“quoted”'];
const TAGS =
  'p div span b h3 li ul td tr table tbody thead details summary pre button nav br section caption'.split(
    ' ',
  );
const CLASSES = 'gone unseen seen kept lines block inline clip mark day'.split(' ');
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['open', ''],
  ['id', 'a-name'],
  ['data-block-id', 'b-7'],
  ['role', 'heading'],
  ['aria-level', '4'],
  ['data-state', 'shut'],
  ['style', 'display: none'],
  ['style', 'white-space: pre-wrap'],
  ['style', 'visibility: hidden'],
  ['slot', 'named'],
  ['name', 'named'],
];

export interface Surroundings {
  readonly root: HTMLElement;
  /** Off the page for now; may come back changed. */
  readonly away: { readonly node: Node; readonly parent: Node }[];
  /** Has frames, and sees a rule that was added by script. */
  readonly isBrowser: boolean;
}

/** The lesson in a document; parts of it in shadow trees. */
export function laidOut(document: Document): HTMLElement {
  const style = document.createElement('style');
  style.textContent = SHEET;
  document.head.replaceChildren(style);
  const root = document.createElement('main');
  root.innerHTML = LESSON;
  document.body.replaceChildren(root);
  for (const host of root.querySelectorAll('.host'))
    host.attachShadow({ mode: 'open' }).innerHTML = SHADOWS[1] ?? '';
  return root;
}

/** Carries out one edit; one that is not possible there changes nothing. */
export function carryOut({ what, where, how }: Edit, around: Surroundings): void {
  try {
    EDITS[what % EDITS.length]?.(around, where, how);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** What is wrong with us, not with what was asked of the page. */
const OURS = /^(?:Type|Range|Reference)Error$/u;

/**
 * A DOM refuses what would put a node into itself, and what an element does not allow. By name:
 * the refusal may be that of a frame.
 */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && !OURS.test(String(Reflect.get(error, 'name')));

type Do = (around: Surroundings, where: number, how: number) => void;

const takeAway: Do = ({ root, away }, where) => {
  const node = pick(nodesIn(root), where);
  if (!node?.parentNode) return;
  away.unshift({ node, parent: node.parentNode });
  node.remove();
};

const changeAway: Do = ({ away }, where, how) => {
  const { node } = pick(away, where) ?? {};
  const text = node && pick(textsIn(node), how);
  if (text) text.data = wordsOf(how);
  else if (node) node.textContent = wordsOf(how);
};

const bringBack: Do = ({ away }, where, how) => {
  const { node, parent } = pick(away, where) ?? {};
  if (node && parent) parent.insertBefore(node, pick([...parent.childNodes, null], how) ?? null);
};

/** Off the page, changed where nobody is told, and back where it was. */
export const ASIDE: readonly Edit['what'][] = [6, 8, 7];
/** The first of the edits: those of words alone. */
export const OF_WORDS = 4;

const EDITS: readonly Do[] = [
  ({ root }, where, how) => {
    const text = pick(textsIn(root), where);
    if (text) text.data = wordsOf(how);
  },
  ({ root }, where, how) => {
    const text = pick(textsIn(root), where);
    text?.insertData(how % (text.length + 1), wordsOf(how));
  },
  ({ root }, where, how) => {
    const text = pick(textsIn(root), where);
    if (text) text.splitText(how % (text.length + 1));
  },
  ({ root }, where, how) => put(root, where, how, root.ownerDocument.createTextNode(wordsOf(how))),
  ({ root }, where, how) => put(root, where, how, made(root.ownerDocument, how)),
  ({ root }, where, how) => put(root, where, how, made(root.ownerDocument, how)),
  takeAway,
  bringBack,
  changeAway,
  ({ root }, where, how) => {
    const host = pick(hostsIn(root), where);
    if (host)
      host.insertBefore(made(root.ownerDocument, how), pick([...host.childNodes], how) ?? null);
  },
  ({ root, away }, where, how) => {
    const host = pick(hostsIn(root), where);
    const child = pick([...(host?.childNodes ?? [])], how);
    if (!host || !child) return;
    away.unshift({ node: child, parent: host });
    child.remove();
  },
  ({ root }, where, how) => {
    const child = pick([...(pick(hostsIn(root), where)?.children ?? [])], how);
    child?.toggleAttribute('slot');
    if (child?.hasAttribute('slot') === true) child.setAttribute('slot', 'named');
  },
  ({ root }, where, how) => {
    const slot = pick(
      [...(pick(hostsIn(root), where)?.shadowRoot?.querySelectorAll('slot') ?? [])],
      how,
    );
    if (how % 3 === 0) slot?.remove();
    else if (slot?.name === 'named') slot.removeAttribute('name');
    else slot?.setAttribute('name', 'named');
  },
  ({ root }, where, how) => {
    const node = pick(nodesIn(root), where);
    if (node) put(root, how, where, node);
  },
  ({ root }, where, how) => {
    pick(elementsIn(root), where)?.classList.toggle(pick(CLASSES, how) ?? '');
  },
  ({ root }, where, how) => {
    pick(elementsIn(root), where)?.classList.toggle(pick(CLASSES, how) ?? '');
  },
  ({ root }, where, how) => {
    const [name, value] = pick(ATTRIBUTES, how) ?? ['id', ''];
    const element = pick(elementsIn(root), where);
    if (element?.getAttribute(name) === value) element.removeAttribute(name);
    else element?.setAttribute(name, value);
  },
  ({ root }, where) => {
    const element = pick(elementsIn(root), where);
    const wrapper = root.ownerDocument.createElement('div');
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  ({ root }, where) => {
    const element = pick(elementsIn(root), where);
    element?.replaceWith(...element.childNodes);
  },
  ({ root }, where, how) => {
    const element = pick(elementsIn(root), where);
    if (element && element.shadowRoot === null)
      element.attachShadow({ mode: 'open' }).innerHTML = pick(SHADOWS, how) ?? '';
  },
  ({ root }, where) => root.ownerDocument.body.classList.toggle('night', where % 2 === 0),
  ({ root }, where) => {
    root.classList.toggle(where % 5 === 0 ? 'gone' : where % 2 === 0 ? 'unseen' : 'kept');
  },
  ({ root }) => root.normalize(),
  ({ root, isBrowser }, where, how) => {
    if (!isBrowser) return;
    const frame = root.ownerDocument.createElement(FRAME);
    put(root, where, how, frame);
    if (frame.contentDocument?.body) frame.contentDocument.body.innerHTML = '<p>In a frame.</p>';
  },
  ({ root, isBrowser }, where, how) => {
    if (!isBrowser) return;
    const frame = pick([...root.querySelectorAll('iframe')], where)?.contentDocument;
    frame?.open();
    frame?.write(`<body><h2>Written</h2><p>${wordsOf(how)} anew`);
    frame?.close();
  },
  ({ root, isBrowser }, where, how) => {
    if (!isBrowser) return;
    const frame = pick([...root.querySelectorAll('iframe')], where);
    if (frame) frame.srcdoc = `<p>Its own page</p>${wordsOf(how)}`;
  },
  ({ root, isBrowser }, where) => {
    if (!isBrowser) return;
    const { sheet } = root.ownerDocument.querySelector('style') ?? {};
    sheet?.insertRule(where % 2 === 0 ? '.inline { display: none }' : 'b { display: block }');
  },
];

/** Without a sandbox: it is to be of the same origin. */
const FRAME = 'iframe';

const SHADOWS = [
  '<p>Shadow</p><slot></slot>',
  '<div><slot name="named">none named</slot></div><slot></slot>',
  '<section><slot></slot></section><div><slot>second</slot></div>',
  '<style>p { white-space: pre }</style><section>before<slot></slot>after</section>',
];

const wordsOf = (how: number): string => pick(WORDS, how) ?? '';

function made(document: Document, how: number): Element {
  const element = document.createElement(pick(TAGS, how) ?? 'p');
  if (how % 3 > 0) element.textContent = wordsOf(how >> 2);
  if (how % 7 === 0)
    element.innerHTML = '<tr><td>in</td><td>a row</td></tr><b>bold</b> and <p>a block</p>';
  return element;
}

function put(root: Element, where: number, how: number, node: Node): void {
  const parent = pick(elementsIn(root), where) ?? root;
  const into = how % 4 === 0 ? (parent.shadowRoot ?? parent) : parent;
  into.insertBefore(node, into.childNodes[how % (into.childNodes.length + 1)] ?? null);
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % Math.max(1, from.length)];
}

const hostsIn = (root: Element): Element[] =>
  elementsIn(root).filter(({ shadowRoot }) => shadowRoot !== null);

type Within = ChildNode;

/** Below the root, through shadow roots and frames; never the root itself. */
function nodesIn(tree: Node): Within[] {
  const found: Within[] = [];
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 1) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) stack.push(shadowRoot);
      const body = (node as Partial<HTMLIFrameElement>).contentDocument?.body;
      if (body) stack.push(body);
    }
    for (const child of node.childNodes) {
      found.push(child);
      stack.push(child);
    }
  }
  return found;
}

const elementsIn = (tree: Node): Element[] =>
  nodesIn(tree).filter((node): node is Element & Within => node.nodeType === 1);
const textsIn = (tree: Node): Text[] =>
  nodesIn(tree).filter((node): node is Text => node.nodeType === 3);
