import type { Finding, FindingKind } from './types';
import { withoutOverlaps } from './without-overlaps';

const SUGGESTION: Readonly<Record<Exclude<FindingKind, 'name'>, string>> = {
  id: 'the student’s ID (left out)',
  email: 'their e-mail address (left out)',
  phone: 'a phone number (left out)',
  birthdate: 'a birth date (left out)',
};

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const PHONE =
  /(?<![\p{L}\p{N}-])(?:\+\d{1,3}[ .-]?)?(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}(?![\p{L}\p{N}-])/gu;
const DATE =
  /(?<!\p{N})\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\p{N})|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2} de \p{L}{4,10} (?:de |del )?\d{4}\b/giu;
const BORN =
  /\b(?:dob|d\.o\.b|born|birth ?day|birth ?date|date of birth|naci[óo]|nacimiento|cumplea[ñn]os)(?![\p{L}])/iu;
const ID_LABEL =
  /\b(?:s?id|student (?:id|number|no\.?)|lunch (?:number|pin|code)|k12 number|pin|matr[íi]cula|student #)(?: (?:is|es|number|no\.?))?\s?[:#=]?\s?(?<id>[A-Z]{0,4}\d{0,2}-?\d{4,12})\b/giu;
const ID_SHAPE = /(?<![\p{L}\p{N}-])(?:[A-Z]\d{0,2}-\d{6,9}|0\d{3}-\d{4})(?![\p{L}\p{N}-])/gu;

/** Numbers a school hands out itself. */
const PUBLIC_LINE =
  /\b(?:isbn|booking|office|front desk|museum|hotline|help ?desk|store|copier|room|p\.|pp\.)[^.;\n]{0,40}$/iu;

const BEFORE = 48;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - BEFORE), at);
}

export function findContactData(text: string, isStaffEmail: (email: string) => boolean): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, words: string, kind: Exclude<FindingKind, 'name'>): void => {
    const end = start + words.length;
    found.push({ start, end, kind, suggestion: SUGGESTION[kind] });
  };
  for (const match of text.matchAll(EMAIL))
    if (!isStaffEmail(match[0])) add(match.index, match[0], 'email');
  for (const match of text.matchAll(DATE))
    if (BORN.test(before(text, match.index))) add(match.index, match[0], 'birthdate');
  for (const match of text.matchAll(ID_LABEL)) {
    const id = match.groups?.['id'] ?? '';
    if (!/\broom $/i.test(before(text, match.index)))
      add(match.index + match[0].length - id.length, id, 'id');
  }
  for (const match of text.matchAll(ID_SHAPE)) add(match.index, match[0], 'id');
  for (const match of text.matchAll(PHONE))
    if (!PUBLIC_LINE.test(before(text, match.index))) add(match.index, match[0], 'phone');
  return withoutOverlaps(found);
}
