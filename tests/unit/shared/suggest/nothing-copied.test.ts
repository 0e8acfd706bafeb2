import { describe, expect, test } from 'vitest';

import { readContrasts } from '../../../../tools/training/contrasts';
import { labelledPlans } from '../../../../tools/training/corpus';
import { ownPlans } from '../../../../tools/training/own-plans';

const CORPUS = process.env['COACHMARK_PLANS'] ?? '../shared/corpus';
const theirs = ['dev', 'dev-2'].flatMap((name) =>
  labelledPlans(`${CORPUS}/suggestions/${name}.jsonl`),
);

/** So many words in a row are seldom the same by chance. */
const RUN = 7;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

describe.skipIf(theirs.length === 0)('What we wrote to learn from', () => {
  const said = new Set(theirs.flatMap(({ text }) => runsOf(text)));
  const copied = (text: string): string[] => runsOf(text).filter((run) => said.has(run));

  test('repeats no plan that is measured', () => {
    const texts = [
      ...readContrasts('tools/training/contrasts').map(({ text }) => text),
      ...ownPlans('tools/training/plans').map(({ text }) => text),
    ];
    expect(texts.flatMap(copied)).toEqual([]);
  });
});
