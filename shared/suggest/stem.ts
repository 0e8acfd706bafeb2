const ENDING = /(?:ies|ing|ed|es|s)$/;

/**
 * A light stem, so that one cue finds "check", "checks", "checked" and "checking". It only has to
 * agree with itself: cues and plans pass through the same rules, and a stem is never shown.
 */
export function stem(word: string): string {
  let stemmed = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’']/g, '');
  if (stemmed.length > 30) return stemmed;
  const ending = ENDING.exec(stemmed)?.[0] ?? '';
  if (ending === 'ies' && stemmed.length > 4) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (ending === 'ing' && stemmed.length > 5) stemmed = stemmed.slice(0, -3);
  else if (ending === 'ed' && stemmed.length > 4) stemmed = stemmed.slice(0, -2);
  else if (
    (ending === 's' || ending === 'es') &&
    stemmed.length > 3 &&
    !/(?:ss|us|is)$/.test(stemmed)
  )
    stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 3) stemmed = stemmed.replace(/e$/, '');
  if (stemmed.length > 3) stemmed = stemmed.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  if (stemmed.length > 4) stemmed = stemmed.replace(/y$/, 'i');
  return stemmed;
}
