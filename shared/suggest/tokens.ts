import { stem } from './stem';

/** `word` is a word or a number; `stop` ends a sentence; `line` ends a line or a block. */
export type TokenKind = 'word' | 'stop' | 'question' | 'line';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, apostrophes gone. */
  readonly word: string;
  readonly stem: string;
  /** A colon, dash, bullet, bracket or opening quote stands before it: as good as a sentence's start. */
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

const PIECE = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\p{N}+|[.!;](?=[\s"”’)\]]|$)|\?|\n+/gu;

const OPENING = /[:–—•("“[]|\s-\s/u;

function kindOf(piece: string): TokenKind {
  switch (piece.charCodeAt(0)) {
    case 0x3f:
      return 'question';
    case 0x0a:
      return 'line';
    case 0x21:
    case 0x2e:
    case 0x3b:
      return 'stop';
    default:
      return 'word';
  }
}

function opensAfter(text: string, last: number, start: number): boolean {
  // Nearly always one space, or nothing, stands between two words.
  if (start - last === 0 || (start - last === 1 && text.charCodeAt(last) === 0x20)) return false;
  return OPENING.test(text.slice(Math.max(last, start - 8), start));
}

/** One pass; what is neither word, number nor end of a sentence is left out. */
export function tokenize(text: string): Token[] {
  const known = new Map<string, { readonly word: string; readonly stem: string }>();
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const kind = kindOf(piece);
    if (kind === 'word') {
      let read = known.get(piece);
      if (read === undefined) {
        read = { word: piece.toLowerCase().replace(/[’']/g, ''), stem: stem(piece) };
        known.set(piece, read);
      }
      const opens = opensAfter(text, last, start);
      tokens.push({ kind, word: read.word, stem: read.stem, opens, start, end });
    } else tokens.push({ kind, word: '', stem: '', opens: false, start, end });
    last = end;
  }
  return tokens;
}

/** Sentences as ranges of token indexes, end exclusive; a stop or a question mark belongs to its sentence. */
export function sentences(tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') continue;
    const to = token.kind === 'line' ? index : index + 1;
    if (to > from && tokens[from]?.kind === 'word') found.push({ from, to });
    from = index + 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}
