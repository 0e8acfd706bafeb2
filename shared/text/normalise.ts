/** A text in the form two readings of the same words share, with the way back to the original. */
export interface NormalText {
  readonly text: string;
  /**
   * Original offset where the character at normal offset `i` begins; the original end of the last
   * character for `i` at or past the end. Never decreases. Out of range is clamped.
   */
  toOriginal(i: number): number;
  /**
   * Original offset where the character before normal offset `i` ends. Use it for the end of a
   * span, so that a collapsed space or a dropped mark after the span stays out of it.
   */
  toOriginalEnd(i: number): number;
  /** Normal offset of the first character that ends after original offset `i`. Never decreases. */
  toNormal(i: number): number;
}

const SPACE = 0x20;

/**
 * A base character with the marks and conjoining Hangul letters that NFKC may fold into it. No
 * more than 64: a pattern without end runs out of room on a hostile text.
 */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]{0,64}/uy;

/** Invisible: soft hyphen, zero-width space and joiner of words, byte order mark, direction marks. */
const DROPPED = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2039\u203a\u0060\u00b4\u02b9\u02bc]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const WHITE = /\s+/gu;

/**
 * NFKC, one kind of quotes, dashes and spaces, case folded, whitespace collapsed and trimmed.
 * Characters are taken with their combining marks, so the map never points inside an accent.
 * Takes any string, lone surrogates too.
 */
export function normalise(text: string): NormalText {
  if (isPlain(text)) return new PlainText(text);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  let lastWasSpace = true;

  const emit = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    length += piece.length;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const plain = code < 0x80 && next < 0x80 && code !== 0x60;
    let end = at + 1;
    let piece: string;
    if (plain) {
      piece = isAsciiSpace(code) ? ' ' : asciiLower(text, at, code);
    } else {
      CLUSTER.lastIndex = at;
      CLUSTER.test(text);
      end = Math.max(CLUSTER.lastIndex, at + 1);
      piece = fold(text.slice(at, end));
    }
    if (piece !== '') {
      if (lastWasSpace && piece.charCodeAt(0) === SPACE) piece = piece.slice(1);
      if (piece !== '') {
        emit(piece, at, end);
        lastWasSpace = piece.charCodeAt(piece.length - 1) === SPACE;
      }
    }
    at = end;
  }

  let normal = pieces.join('');
  if (length > 0 && lastWasSpace) {
    normal = normal.slice(0, -1);
    starts.pop();
    ends.pop();
  }
  return new MappedText(normal, starts, ends);
}

class PlainText implements NormalText {
  readonly text: string;

  constructor(text: string) {
    this.text = text.toLowerCase();
  }

  toOriginal(i: number): number {
    return Math.min(Math.max(0, i), this.text.length);
  }

  toOriginalEnd(i: number): number {
    return this.toOriginal(i);
  }

  toNormal(i: number): number {
    return this.toOriginal(i);
  }
}

class MappedText implements NormalText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  toOriginal(i: number): number {
    return this.#starts[Math.max(0, i)] ?? this.#ends.at(-1) ?? 0;
  }

  toOriginalEnd(i: number): number {
    if (i <= 0) return this.#starts[0] ?? 0;
    return this.#ends[i - 1] ?? this.#ends.at(-1) ?? 0;
  }

  toNormal(i: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) > i) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Plain signs with one space between words: nothing to fold but case, one for one. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > 0x7e || code === 0x60) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return before !== SPACE;
}

function isAsciiSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}

function asciiLower(text: string, at: number, code: number): string {
  return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text.charAt(at);
}

function fold(cluster: string): string {
  return (
    plainPunctuation(cluster)
      .normalize('NFKC')
      // Upper first: only so do ß and ss, ς and σ meet.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC')
      .replace(WHITE, ' ')
  );
}

/** Before NFKC, which would take ´ apart into a space and an accent. */
function plainPunctuation(cluster: string): string {
  return cluster
    .replace(DROPPED, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}
