/** A stretch of a line: plain words, bold ones, or a link. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'bold'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Lines that belong together: a paragraph, or the items of a list. */
export interface RichBlock {
  readonly kind: 'paragraph' | 'list' | 'numbers';
  /** The number a numbered list begins with. */
  readonly from?: number;
  /** A paragraph's lines, or one entry for each item. */
  readonly lines: readonly (readonly Inline[])[];
}

const ITEM = /^\s{0,3}[-*•]\s+(?=\S)/u;
const NUMBER = /^\s{0,3}(\d{1,4})[.)]\s+(?=\S)/u;
/**
 * `**bold**`, `[words](address)`, or an address by itself; each at most 2,000 letters and none over
 * the end of a line, so that no note is slow to read.
 */
const MARK =
  /\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*|\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()<>]{1,2000})\)|\bhttps?:\/\/[^\s<>"“”]{1,2000}/gu;
/** What ends a sentence is not part of the address in it. */
const TRAILING = /[.,;:!?'’)\]*]+$/u;

/** The address as a browser reads it; undefined where it is none to follow from a note. */
function safeAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, username, password, href } = new URL(written);
  // A name before an @ makes one site look like another.
  if (username !== '' || password !== '') return undefined;
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function inlines(line: string, isBold = false): Inline[] {
  const found: Inline[] = [];
  const words = (text: string): void => {
    const last = found.at(-1);
    if (text === '') return;
    if (last?.kind === 'words') found[found.length - 1] = { kind: 'words', text: last.text + text };
    else found.push({ kind: 'words', text });
  };
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, bold, label, target] = match;
    words(line.slice(at, match.index));
    at = match.index + whole.length;
    if (bold !== undefined) {
      if (isBold) words(whole);
      else found.push({ kind: 'bold', inside: inlines(bold, true) });
      continue;
    }
    const bare = whole.replace(TRAILING, '');
    const href = safeAddress(target ?? bare);
    if (href === undefined) words(whole);
    else if (label !== undefined) found.push({ kind: 'link', text: label, href });
    else {
      found.push({ kind: 'link', text: bare, href });
      words(whole.slice(bare.length));
    }
  }
  words(line.slice(at));
  return found;
}

/**
 * What a writer meant by a few marks in plain text: bold, lists, links. Anything else stays the
 * letters it is. The outcome is data, to be shown as text nodes.
 */
export function richText(body: string): RichBlock[] {
  const blocks: { kind: RichBlock['kind']; from?: number; lines: Inline[][] }[] = [];
  let isNew = true;
  for (const line of body.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      isNew = true;
      continue;
    }
    const number = NUMBER.exec(line);
    const mark = number ?? ITEM.exec(line);
    const kind = number !== null ? 'numbers' : mark !== null ? 'list' : 'paragraph';
    const content = inlines(mark === null ? line : line.slice(mark[0].length));
    const last = blocks.at(-1);
    // An empty line between two items is one writer's way to space a list.
    if (last?.kind === kind && (!isNew || kind !== 'paragraph')) last.lines.push(content);
    else
      blocks.push({
        kind,
        ...(number !== null && { from: Number(number[1]) }),
        lines: [content],
      });
    isNew = false;
  }
  return blocks;
}

const plainLine = (line: readonly Inline[]): string =>
  line.map((one) => (one.kind === 'bold' ? plainLine(one.inside) : one.text)).join('');

/** The words alone, on one line, where only a glimpse of a note is shown. */
export const plainWords = (body: string): string =>
  richText(body)
    .flatMap(({ lines }) => lines.map(plainLine))
    .join(' ');
