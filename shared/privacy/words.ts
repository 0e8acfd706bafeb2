/** A run of letters in the text; `word` is without accents, apostrophes and capitals, for comparing. */
export interface Word {
  readonly raw: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Initials: "D.R.", "TJ", "K". */
  readonly initials: boolean;
  /** Nothing but the start of the text, a line or a sentence stands before it. */
  readonly opens: boolean;
  /** "'s" or, after an s, "'" stands behind it. */
  readonly possessive: boolean;
  /** What stands between the word before and this one, at most a few characters of it. */
  readonly gap: string;
  /** Counts up with every sentence. */
  readonly sentence: number;
}

const UNACCENTED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const APOSTROPHE = /['’‘`´ʻʼʹ]/gu;

export function plain(word: string): string {
  const lower = word.toLowerCase().replace(APOSTROPHE, '');
  if (/^[a-z-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/gu, (letter) => UNACCENTED[letter] ?? letter);
}

// Dotted initials first ("D.R.", "J. P."), then words with hyphens and apostrophes inside.
const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?: ?\p{Lu}\.){1,3}(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}]*(?:[-‐'’‘`´ʻ]\p{L}[\p{L}\p{M}]*)*/gu;

const OPENS = /(?:^|[.!?:;\n•–—][\s"'“”‘’([{*-]*|^\s*[-*•]\s*|[\n(]\s*|["“‘]\s*)$/u;
const ENDS = /[.!?\n]/;
const LONGEST_GAP = 12;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const all = match[0];
    const dotted = all.includes('.');
    const raw = dotted ? all.replace(/\.$/, '') : all.replace(/['’‘`´][sS]$/u, '');
    const gap = text.slice(Math.max(at, match.index - LONGEST_GAP), match.index);
    const last = words.at(-1);
    // A single capital before a dot is an initial, a title a title: no sentence ends there.
    const abbreviated =
      last !== undefined &&
      gap.startsWith('.') &&
      (last.initials ||
        /^(?:Mr|Mrs|Ms|Mx|Dr|Sr|Sra|Srta|St|Prof|Profa|Mtra|Mtro|Jr)$/u.test(last.raw));
    const ended = match.index > 0 && ENDS.test(gap) && !abbreviated;
    if (ended) sentence += 1;
    const end = match.index + raw.length;
    const word = plain(dotted ? raw.replaceAll(/[.\s]/g, '') : raw);
    words.push({
      raw,
      word,
      start: match.index,
      end,
      capital: /^\p{Lu}/u.test(raw),
      initials: dotted || /^\p{Lu}{1,3}$/u.test(raw),
      opens: words.length === 0 || (!abbreviated && OPENS.test(gap)),
      possessive:
        raw.length < all.length && !dotted
          ? true
          : /s$/i.test(raw) && /^['’](?![\p{L}])/u.test(text.slice(end, end + 2)),
      gap,
      sentence,
    });
    at = match.index + all.length;
  }
  return words;
}
