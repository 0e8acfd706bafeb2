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
  if (piece === '?') return 'question';
  if (piece.startsWith('\n')) return 'line';
  return /^[.!;]$/.test(piece) ? 'stop' : 'word';
}

/** One pass; what is neither word, number nor end of a sentence is left out. */
export function tokenize(text: string): Token[] {
  const stems = new Map<string, string>();
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const kind = kindOf(piece);
    let stemmed = '';
    if (kind === 'word') {
      stemmed = stems.get(piece) ?? stem(piece);
      stems.set(piece, stemmed);
    }
    tokens.push({
      kind,
      word: kind === 'word' ? piece.toLowerCase().replace(/[’']/g, '') : '',
      stem: stemmed,
      opens: kind === 'word' && OPENING.test(text.slice(last, match.index)),
      start: match.index,
      end: match.index + piece.length,
    });
    last = match.index + piece.length;
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
