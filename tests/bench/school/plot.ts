import type { Grown } from './growth';
import { type Measured, percentile } from './measure';

const WIDTH = 720;
const BAR = 22;
const COLOURS = ['#0b6e4f', '#b5371f', '#d98324', '#7a5195', '#3b6ea5'];

interface Bar {
  readonly name: string;
  readonly value: number;
}

/** The peers side by side, and a school as it grows, as an SVG document. */
export function bars(measured: readonly Measured[], grown: readonly Grown[]): string {
  const peers = (value: (one: Measured) => number): Bar[] =>
    measured.map((one) => ({ name: one.name, value: value(one) }));
  const parts = [
    panel(
      'Writes a second, 32 writers',
      peers(({ perSecond }) => percentile(perSecond, 0.5)),
    ),
    panel(
      'Seen by B after, p50, ms',
      peers(({ seen }) => percentile(seen, 0.5)),
    ),
    panel(
      'Seen by B after, p99, ms',
      peers(({ seen }) => percentile(seen, 0.99)),
    ),
    ...['members', 'records'].map((kind) =>
      panel(
        `Pull of one change as ${kind} grow, p50, ms`,
        grown.flatMap(({ what, size, pull }) =>
          what === kind ? [{ name: `${size} ${what}`, value: pull }] : [],
        ),
      ),
    ),
  ];
  const height = 40 + measured.length * BAR;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${parts.length * height}" font-family="sans-serif" font-size="12" fill="#222"><rect width="100%" height="100%" fill="#fff"/>${parts
    .map((part, index) => `<g transform="translate(0 ${index * height})">${part}</g>`)
    .join('')}</svg>`;
}

function panel(title: string, every: readonly Bar[]): string {
  const most = Math.max(...every.map(({ value }) => value));
  const rows = every.map(({ name, value }, index) => {
    const width = (value / most) * 380;
    const y = 28 + index * BAR;
    return `<text x="190" y="${y + 14}" text-anchor="end">${name}</text><rect x="198" y="${y}" width="${width.toFixed(1)}" height="16" fill="${COLOURS[index] ?? '#888'}"/><text x="${(206 + width).toFixed(1)}" y="${y + 13}">${value.toFixed(1)}</text>`;
  });
  return `<text x="8" y="18" font-weight="bold">${title}</text>${rows.join('')}`;
}
