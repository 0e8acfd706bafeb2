import type { Note } from '../../shared/model';
import { conversationOf } from './conversation';
import type { Rows } from './people';

/** Letters as they are looked for: without accents, in lower case, with straight quotation marks. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');

/** Says of a text whether every word that was typed is in it; null where none was typed. */
export function searchFor(typed: string): ((...texts: string[]) => boolean) | null {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return (...texts) => {
    const all = folded(texts.join('\n'));
    return words.every((word) => all.includes(word));
  };
}

/** All that is looked at in a note: its words, those it is about, and what was said under it. */
export function textsOf({ id, body, passage }: Note, rows: Rows): string[] {
  const replies = conversationOf(rows, id)?.replies ?? [];
  return [body, passage?.quote.exact ?? '', ...replies.map((reply) => reply.body)];
}
