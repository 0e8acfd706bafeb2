import { type Measured, percentile } from './measure';

const WIDTH = 720;
const BAR = 22;
const COLOURS = ['#0b6e4f', '#b5371f', '#7a5195'];

/** Writes a second and time until seen, side by side, as an SVG document. */
export function bars(measured: readonly Measured[]): string {
  const parts = [
    panel('Writes a second, 32 writers', measured, ({ perSecond }) => percentile(perSecond, 0.5)),
    panel('Seen by B after, p50, ms', measured, ({ seen }) => percentile(seen, 0.5)),
    panel('Seen by B after, p99, ms', measured, ({ seen }) => percentile(seen, 0.99)),
  ];
  const height = 40 + measured.length * BAR;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${parts.length * height}" font-family="sans-serif" font-size="12" fill="#222"><rect width="100%" height="100%" fill="#fff"/>${parts
    .map((part, index) => `<g transform="translate(0 ${index * height})">${part}</g>`)
    .join('')}</svg>`;
}

function panel(
  title: string,
  measured: readonly Measured[],
  value: (one: Measured) => number,
): string {
  const most = Math.max(...measured.map(value));
  const rows = measured.map((one, index) => {
    const width = (value(one) / most) * 420;
    const y = 28 + index * BAR;
    return `<text x="120" y="${y + 14}" text-anchor="end">${one.name}</text><rect x="128" y="${y}" width="${width.toFixed(1)}" height="16" fill="${COLOURS[index] ?? '#888'}"/><text x="${(136 + width).toFixed(1)}" y="${y + 13}">${value(one).toFixed(1)}</text>`;
  });
  return `<text x="8" y="18" font-weight="bold">${title}</text>${rows.join('')}`;
}
