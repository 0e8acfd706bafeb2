import { STEPS, type Written } from './at-the-keyboard.ts';

/** The noted words, with what is written into them. */
const NOTED_NOW = /Give each (?:n?e?w? ?)pair the willow data table\./;

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/**
 * What of an editor is another one because we are there, or where the note is not on its words;
 * and which keys it did not take, since an editor that takes none would be undisturbed.
 */
export function disturbed({ ours, theirs }: { ours: Written[]; theirs: Written[] }): string[] {
  const found: string[] = [];
  for (const [at, { what }] of STEPS.entries()) {
    const [our, their] = [ours[at], theirs[at]];
    if (our === undefined || their === undefined) return [...found, `${what}: was not reached`];
    for (const part of ['content', 'html', 'history', 'dirty', 'text', 'carets'] as const) {
      const [one, other] = [our[part], their[part]].map((value) => JSON.stringify(value));
      if (one !== other) found.push(`${what}: ${part} is ${one}, without us ${other}`);
    }
    const noted = NOTED_NOW.exec(plain(our.text))?.[0];
    const painted = our.painted.map(plain);
    if (painted.length !== 1 || painted[0] !== noted)
      found.push(`${what}: painted is ${JSON.stringify(painted)} in “${plain(our.text)}”`);
    if (their.painted.length > 0) found.push(`${what}: painted without us`);
  }
  const [first, inside, undone, again, pasted] = ours.map(({ text }) => plain(text));
  if (first?.includes('Today Trees') !== true) found.push('nothing was written at the top');
  if (inside?.includes('each new pair') !== true)
    found.push(`nothing was written inside “${inside}”`);
  if (undone?.includes('each new pair') === true) found.push('nothing was undone');
  if (again !== inside) found.push(`done again it is “${again}”`);
  if (pasted?.includes('touches it.Before') !== true) found.push(`nothing was pasted: “${pasted}”`);
  return found;
}
