interface Time {
  readonly name: string;
  readonly size: number;
  readonly milliseconds: number;
}

const LEFT = 250;
const WIDTH = 760;
const ROW = 34;
const TOP = 40;

/** A bar for each, its length the logarithm of its time, as an SVG document. */
export function plot(times: readonly Time[]): string {
  const most = Math.max(...times.map(({ milliseconds }) => milliseconds));
  const scale = (WIDTH - LEFT - 90) / Math.log10(most);
  const rows = times.map(({ name, size, milliseconds }, n) => {
    const y = TOP + n * ROW;
    const width = Math.max(1, scale * Math.log10(Math.max(1, milliseconds)));
    const colour = name.startsWith('Coachmark') ? '#0b6e4f' : '#b5371f';
    return [
      `<text x="${LEFT - 8}" y="${y + 16}" text-anchor="end">${size / 1000} kB, ${name}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="22" fill="${colour}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 16}">${milliseconds.toFixed(0)} ms</text>`,
    ].join('');
  });
  const height = TOP + times.length * ROW + 10;
  const title = '1,000 passages, from a 5 % edit of the page to painted (logarithmic)';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="22" font-size="14">${title}</text>`,
    ...rows,
    '</svg>',
  ].join('\n');
}
