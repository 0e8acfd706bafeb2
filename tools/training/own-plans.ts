import { readdirSync, readFileSync } from 'node:fs';

import type { LabelledPlan } from './corpus';

/**
 * The plans we wrote ourselves, in the manner of many publishers: the text, a line of dashes, then
 * what is in it (`practice: its best words`) and what one may doubt (`? practice`).
 */
export function ownPlans(folder: string): LabelledPlan[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => parse(file.replace(/\.txt$/u, ''), readFileSync(`${folder}/${file}`, 'utf8')));
}

function parse(id: string, source: string): LabelledPlan {
  const [text = '', labels = ''] = source.split('\n---\n');
  const present: [string, { start: number; end: number }][] = [];
  const uncertain = new Set<string>();
  for (const line of labels.split('\n').filter(Boolean)) {
    if (line.startsWith('? ')) {
      uncertain.add(line.slice(2));
      continue;
    }
    const colon = line.indexOf(': ');
    const quote = line.slice(colon + 2);
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${id} does not say: ${quote}`);
    present.push([line.slice(0, colon), { start, end: start + quote.length }]);
  }
  return { id, source: 'own', text, present: new Map(present), uncertain };
}
