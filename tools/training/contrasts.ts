import { readFileSync } from 'node:fs';

import { PRACTICES } from './corpus';

/** A sentence written from a practice's definition: one that does it, or one that only sounds so. */
export interface Contrast {
  readonly practice: string;
  readonly does: boolean;
  /** As a plan would have it, under the heading of its part where it stands in one. */
  readonly text: string;
}

const LINE = /^([+-]) (?:\[([a-z]+)\] )?(.+)$/u;

const HEADING: Readonly<Record<string, string>> = {
  objective: 'Objectives',
  materials: 'Materials',
  standards: 'Standards',
  background: 'Background',
  answers: 'Answer key',
  pacing: 'Pacing',
};

export function readContrasts(folder: string): Contrast[] {
  return PRACTICES.flatMap((practice) =>
    readFileSync(`${folder}/${practice}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, sign, part, words] = LINE.exec(line) ?? [];
        if (words === undefined) throw new Error(`${practice}: not a contrast: ${line}`);
        const heading = part === undefined ? undefined : HEADING[part];
        if (part !== undefined && heading === undefined) throw new Error(`No part ${part}`);
        return {
          practice,
          does: sign === '+',
          text: heading === undefined ? words : `${heading}\n${words}`,
        };
      }),
  );
}
