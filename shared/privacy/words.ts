/** A run of letters in the text; `word` is without accents and in lower case, for comparing. */
export interface Word {
  readonly raw: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Nothing but the start of the text, a line or a sentence stands before it. */
  readonly opens: boolean;
}

export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/[’']s$/, '');
    const gap = text.slice(Math.max(0, match.index - 4), match.index);
    words.push({
      raw,
      word: plain(raw),
      start: match.index,
      end: match.index + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      opens: match.index === 0 || /[.!?:\n]["'“‘(]?\s*["'“‘(]?$/.test(gap),
    });
  }
  return words;
}
