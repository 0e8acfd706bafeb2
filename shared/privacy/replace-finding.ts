import { isRelativeName, type Tongue, tongueOf } from './stand-ins';
import type { Finding } from './types';
import { plain } from './words';

const OPENS = /(?:^|[.!?\n])[\s"'“‘«(]*$/u;

/** What stands for a name, the first time and when it comes again. */
const STUDENTS: Readonly<Record<Tongue, { first: string; further: string; again: string }>> = {
  en: { first: 'a student', further: 'another student', again: 'the student' },
  es: { first: 'un estudiante', further: 'otro estudiante', again: 'el estudiante' },
};
const SPOKEN_OF: Readonly<Record<Tongue, RegExp>> = {
  en: /(?<!\p{L})(?:a|an|another|the|one) student(?!\p{L})/iu,
  es: /(?<!\p{L})(?:un|otro|el) estudiante(?!\p{L})|(?<!\p{L})al estudiante(?!\p{L})/iu,
};

/** Every finding of the same words and kind: a name is replaced wherever it stands. */
export function sameFindings(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
): Finding[] {
  const words = plain(text.slice(finding.start, finding.end));
  return findings.filter(
    ({ start, end, kind }) => kind === finding.kind && plain(text.slice(start, end)) === words,
  );
}

/**
 * The text without these words, so that it still reads: "Ana’s draft" becomes "A student’s draft", the
 * next name "another student", and the same name further on "the student". A relative's name goes
 * without a trace, since "her aunt" stands before it already.
 */
export function replaceFinding(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
): string {
  const tongue = tongueOf(text);
  const words = STUDENTS[tongue];
  let made = '';
  let at = 0;
  for (const [turn, { start, end, kind, suggestion }] of sameFindings(
    text,
    finding,
    findings,
  ).entries()) {
    let lead = made + text.slice(at, start);
    at = end;
    if (kind === 'name' && isRelativeName(suggestion)) {
      made = lead.replace(/,?[ \t]+$/u, '');
      continue;
    }
    if (kind !== 'name') {
      made = lead + suggestion;
      continue;
    }
    const first = SPOKEN_OF[tongue].test(made + text) ? words.further : words.first;
    let stand = turn > 0 ? words.again : first;
    if (tongue === 'es' && stand === words.again && /(?<!\p{L})(?:de|a) $/iu.test(lead)) {
      // "de el" is written "del", "a el" "al".
      lead = lead.replace(/e $/u, 'el ').replace(/a $/u, 'al ').replace(/A $/u, 'Al ');
      stand = stand.slice('el '.length);
    }
    if (OPENS.test(lead)) stand = stand.charAt(0).toUpperCase() + stand.slice(1);
    made = lead + stand;
    // "Carlos’ draft" has its s within the name.
    if (/s$/iu.test(text.slice(start, end)) && /^['’](?![\p{L}])/u.test(text.slice(end))) {
      made += `${text.charAt(end)}s`;
      at = end + 1;
    }
  }
  return made + text.slice(at);
}
