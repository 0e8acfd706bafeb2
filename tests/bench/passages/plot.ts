import type { Cost } from './time';

const WIDTH = 720;
const HEIGHT = 440;
const LEFT = 70;
const TOP = 30;
const RIGHT = 210;
const BOTTOM = 50;
const COLOURS = ['#0b6e4f', '#57a773', '#b5371f', '#7a5195', '#c98a00'];

/** Cost against the size of the document, both on logarithmic scales, as an SVG document. */
export function plot(costs: readonly Cost[]): string {
  const x = scale(
    costs.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    costs.map(({ milliseconds }) => milliseconds),
    HEIGHT - BOTTOM,
    TOP,
  );
  const methods = [...Map.groupBy(costs, ({ method }) => method)];
  const lines = methods.map(([method, points], index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#000';
    const at = points
      .toSorted((a, b) => a.size - b.size)
      .map(({ size, milliseconds }) => [x(size), y(milliseconds)] as const);
    const [endX, endY] = at.at(-1) ?? [0, 0];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${at.map((p) => p.map((n) => n.toFixed(1)).join(',')).join(' ')}"/>`,
      `<text x="${endX + 8}" y="${endY + 4}" fill="${colour}">${method}</text>`,
    ].join('');
  });
  const sizes = [...new Set(costs.map(({ size }) => size))];
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${size / 1000} kB</text>`,
  );
  const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].filter((power) => {
    const height = y(power);
    return height >= TOP && height <= HEIGHT - BOTTOM;
  });
  const grid = powers.map(
    (power) =>
      `<path d="M${LEFT} ${y(power)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(power) + 4}" text-anchor="end">${power} ms</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    '<title>Time to place 1,000 passages, by size of the lesson, 5 % of its words edited</title>',
    ...grid,
    ...ticks,
    ...lines,
    '</svg>',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  return (value) => from + ((Math.log10(value) - low) / Math.max(high - low, 1e-9)) * (to - from);
}
