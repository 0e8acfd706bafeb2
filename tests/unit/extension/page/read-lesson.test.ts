import { afterEach, describe, expect, test } from 'vitest';

import { type Limit, type PageText, readLesson as read } from '../../../../extension/page';
import { atOnce } from './at-once';

const NONE: Limit = { blocks: Infinity, bytes: Infinity };
const readLesson = (from: Element, limit = NONE): PageText => atOnce(read(from, limit));

const root = (html: string): Element => {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const main = document.importNode(parsed.querySelector('main') ?? parsed.body, true);
  document.body.append(main);
  return main;
};
const blocks = (html: string): string[][] =>
  readLesson(root(html)).lesson.blocks.map(({ kind, text }) => [kind, text]);

afterEach(() => document.body.replaceChildren());

describe('readLesson', () => {
  test('reads headings, paragraphs, items and cells in the order they are shown', () => {
    expect(
      blocks(`<h2>Launch</h2><p>Show the
        <em>photographs</em>.</p><ul><li>pot</li><li><p>soil</p></li></ul>
        <table><caption>Masses</caption><tr><th>Willow</th><td>2.3 kg</td></tr></table>`),
    ).toEqual([
      ['heading', 'Launch'],
      ['paragraph', 'Show the photographs.'],
      ['item', 'pot'],
      ['item', 'soil'],
      ['caption', 'Masses'],
      ['cell', 'Willow'],
      ['cell', '2.3 kg'],
    ]);
  });

  test('cells carry their row, counted from the top of their own table', () => {
    const page = readLesson(
      root(`<table><thead><tr><th>Weighed</th><th>Change</th></tr></thead>
        <tbody><tr><th>Soil</th><td><p>57 g</p></td></tr><tr><td></td><td>less</td></tr></tbody></table>
        <table><tr><td>Balance</td></tr></table><p>after</p>`),
    );
    expect(page.lesson.blocks.map(({ text, row }) => [text, row])).toEqual([
      ['Weighed', 0],
      ['Change', 0],
      ['Soil', 1],
      ['57 g', 1],
      ['less', 2],
      ['Balance', 0],
      ['after', undefined],
    ]);
  });

  test('leaves out what is not shown, navigation, code and controls', () => {
    expect(
      blocks(`<nav>Home</nav><script>let x</script><style>p{}</style><p hidden>a</p>
        <p style="display:none">b</p><p style="visibility:hidden">c</p><button>Edit</button>
        <template><p>d</p></template><p aria-hidden="true">shown</p>`),
    ).toEqual([['paragraph', 'shown']]);
  });

  test('takes a line break as one and keeps preserved white space', () => {
    expect(blocks('<p>one<br> two</p><pre>a\n  b</pre>')).toEqual([
      ['paragraph', 'one\ntwo'],
      ['paragraph', 'a\n  b'],
    ]);
  });

  test('reads as much as the limit lets in, and says that there was more', () => {
    const html = '<p>one</p><p>two</p><p>three</p>';
    const main = root(html);
    const some = readLesson(main, { blocks: 2, bytes: Infinity });
    expect([some.lesson.text, some.isCut]).toEqual(['one\n\ntwo', true]);
    const all = readLesson(main, { blocks: 3, bytes: Infinity });
    expect([all.lesson.blocks.length, all.isCut]).toEqual([3, false]);
  });

  test('never reads more than may go along with a shared note, whatever it is written in', () => {
    for (const text of [
      'a b '.repeat(500),
      '\u6728'.repeat(900),
      '"\\'.repeat(900),
      '😀'.repeat(400),
    ]) {
      const bytes = 1000;
      const { lesson, isCut } = readLesson(root(`<p id="x">${text}</p>`), { blocks: 9, bytes });
      const [{ kind, text: taken, path = '' } = { kind: '', text: '' }] = lesson.blocks;
      const sent = new TextEncoder().encode(JSON.stringify([{ kind, text: taken, path }])).length;
      expect(isCut).toBe(true);
      expect(sent).toBeLessThanOrEqual(bytes);
      expect(taken.length).toBeGreaterThan(100);
    }
  });

  test('a lesson that is all one block, line after line, is read line by line', () => {
    const { lesson } = readLesson(root(`<p>${'word <br>'.repeat(2000)}</p>`));
    expect(lesson.text.split('\n')).toHaveLength(2000);
  });

  test('text beside a block is a block of its own', () => {
    expect(blocks('before<div>inside</div>after')).toEqual([
      ['paragraph', 'before'],
      ['paragraph', 'inside'],
      ['paragraph', 'after'],
    ]);
  });

  test('reads through open shadow roots', () => {
    const main = root('<div></div>');
    const shadow = main.firstElementChild?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'inside';
    shadow?.append(paragraph);
    expect(readLesson(main).lesson.text).toBe('inside');
  });
});

describe('the way between text and nodes', () => {
  const html = '<p>Ask  who can <b>tell me</b> where</p>\n<p>the mass came from.</p>';

  test('every span of words leads to a Range and back to itself', () => {
    const page = readLesson(root(html));
    const { text } = page.lesson;
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const span = text.slice(start, end);
        if (span !== span.trim()) continue;
        const range = page.rangeOf(start, end);
        expect(range && page.offsetsOf(range)).toEqual({ start, end });
      }
    }
  });

  test('a Range may span nodes and blocks', () => {
    const page = readLesson(root(html));
    const start = page.lesson.text.indexOf('tell');
    const range = page.rangeOf(start, page.lesson.text.indexOf('mass') + 4);
    expect(range?.toString().replace(/\s+/gu, ' ')).toBe('tell me where the mass');
  });

  test('a Range between elements reads as the words it covers', () => {
    const main = root(html);
    const page = readLesson(main);
    const range = document.createRange();
    range.selectNodeContents(main);
    expect(page.offsetsOf(range)).toEqual({ start: 0, end: page.lesson.text.length });
    range.selectNode(main.querySelector('b') ?? main);
    const { start, end } = page.offsetsOf(range) ?? { start: 0, end: 0 };
    expect(page.lesson.text.slice(start, end)).toBe('tell me');
  });

  test('words that left the page have no Range, and a Range elsewhere has no offsets', () => {
    const main = root(html);
    const page = readLesson(main);
    const other = document.createElement('p');
    other.textContent = 'other';
    document.body.append(other);
    const range = document.createRange();
    range.selectNodeContents(other);
    expect(page.offsetsOf(range)).toBeNull();
    main.replaceChildren();
    expect(page.rangeOf(0, 3)).toBeNull();
    expect(page.rangeOf(5, 5)).toBeNull();
  });

  test('words that were changed since they were read have no Range', () => {
    const main = root(html);
    const page = readLesson(main);
    const first = main.querySelector('p')?.firstChild;
    if (first) first.nodeValue = 'Aks  who can ';
    expect(page.rangeOf(0, 3)).toBeNull();
    expect(page.rangeOf(4, 7)?.toString()).toBe('who');
  });

  test('reading changes nothing', () => {
    const main = root(html);
    const before = main.innerHTML;
    readLesson(main).rangeOf(0, 5);
    expect(main.innerHTML).toBe(before);
  });
});
