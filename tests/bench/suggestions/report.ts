import { practiceName } from '../../../shared/strategies/practices';
import { COMMON, f1, macroF1, precision, recall, type Score } from '../../../tools/training/score';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

export function methodTable(rows: readonly (readonly [name: string, score: Score])[]): string {
  return [
    `  ${''.padEnd(24)}precision  recall      F1   macro  quote met`,
    ...rows.map(([name, score]) =>
      [
        `  ${name.padEnd(24)}`,
        percent(precision(score.all)).padStart(9),
        percent(recall(score.all)).padStart(8),
        percent(f1(score.all)).padStart(8),
        percent(macroF1(score)).padStart(8),
        (score.quotes > 0 ? percent(score.quotesMet / score.quotes) : '-').padStart(11),
      ].join(''),
    ),
  ].join('\n');
}

export function practiceTable(score: Score): string {
  const rows = [...score.byPractice].map(([practice, cells]) => ({
    practice,
    cells,
    plans: cells.right + cells.missed,
  }));
  const line = ({ practice, cells, plans }: (typeof rows)[number]): string =>
    `  ${practiceName(practice).padEnd(36)}${String(plans).padStart(4)}${percent(precision(cells))}${percent(recall(cells))}${percent(f1(cells))}`;
  const common = rows.filter(({ plans }) => plans >= COMMON);
  const rare = rows.filter(({ plans }) => plans < COMMON);
  return [
    `  ${''.padEnd(36)}   n  prec. recall    F1`,
    ...common.map(line),
    `  fewer than ${COMMON} plans have these:`,
    ...rare.map(line),
  ].join('\n');
}

/** What was said to be how sure, and how often it was right. */
export function suretyTable(
  said: readonly (readonly [confidence: number, right: boolean])[],
): string {
  const bins = Map.groupBy(said, ([confidence]) => Math.min(9, Math.floor(confidence * 10)));
  return [...bins]
    .toSorted(([one], [other]) => one - other)
    .map(([bin, all]) => {
      const right = all.filter(([, isRight]) => isRight).length;
      return (
        `  said ${bin * 10} % and up`.padEnd(24) +
        `right ${percent(right / all.length)}  n ${all.length}`
      );
    })
    .join('\n');
}
