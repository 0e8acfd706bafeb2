import type { Measured, Row, Surety } from './accuracy';
import { wilson } from './score';
import type { Cost } from './time';

/** Rows as text: per cent right with its interval, wrong, orphaned, ambiguous, milliseconds each. */
export function accuracyTable(rows: Iterable<Row>): string {
  const lines: string[] = [];
  for (const { name, ours, lost, peers } of rows) {
    lines.push(name, line('Coachmark', ours), line('  without the revision', lost));
    for (const [peer, measured] of peers) {
      if (measured.tally.all > 0) lines.push(line(peer, measured));
    }
  }
  return lines.join('\n');
}

function line(method: string, { tally, milliseconds }: Measured): string {
  const { all, right, wrong, orphan, ambiguous, edges } = tally;
  const [low, high] = wilson(right, all);
  const [, mostWrong] = wilson(wrong, all);
  return [
    `  ${method}`.padEnd(26),
    `right ${share(right, all)} [${low.toFixed(1)}-${high.toFixed(1)}]`.padEnd(28),
    `wrong ${share(wrong, all)} [<${mostWrong.toFixed(1)}]`.padEnd(22),
    `orphan ${share(orphan, all)}`.padEnd(14),
    `ambiguous ${share(ambiguous, all)}`.padEnd(17),
    `edges ${share(edges, all)}`.padEnd(13),
    `n ${all}`.padEnd(8),
    `${(milliseconds / Math.max(all, 1)).toFixed(2)} ms each`,
  ].join(' ');
}

export function share(part: number, all: number): string {
  return all > 0 ? ((100 * part) / all).toFixed(1) : '-';
}

/** How often placements of each confidence were right. */
export function reliabilityTable(surety: Surety): string {
  const bins = Map.groupBy(surety, ({ confidence }) => Math.min(19, Math.floor(confidence * 20)));
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, placed]) => {
      const right = placed.filter(({ isRight }) => isRight).length;
      const [low, high] = wilson(right, placed.length);
      const said = placed.reduce((sum, { confidence }) => sum + confidence, 0) / placed.length;
      return `  said ${(100 * said).toFixed(1)} % (${(bin / 20).toFixed(2)} and up)`
        .padEnd(32)
        .concat(
          `right ${share(right, placed.length)} [${low.toFixed(1)}-${high.toFixed(1)}]`.padEnd(26),
          `n ${placed.length}`,
        );
    })
    .join('\n');
}

export function costTable(costs: readonly Cost[]): string {
  return costs
    .map(({ size, method, milliseconds }) =>
      `  ${size / 1000} kB`.padEnd(12).concat(method.padEnd(34), `${milliseconds.toFixed(0)} ms`),
    )
    .join('\n');
}
