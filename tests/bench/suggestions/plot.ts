import { practiceName } from '../../../shared/strategies/practices';
import { f1, type Score } from '../../../tools/training/score';

const ROW = 22;
const LEFT = 270;
const WIDTH = 760;
const TOP = 50;
const OURS = '#0b6e4f';
const THEIRS = '#c98a00';

/** F1 by practice, ours as bars and one peer as marks, as an SVG document. */
export function plot(ours: Score, peer: readonly [name: string, score: Score]): string {
  const practices = [...ours.byPractice];
  const height = TOP + practices.length * ROW + 20;
  const x = (value: number): number => LEFT + value * (WIDTH - LEFT - 60);
  const rows = practices.map(([practice, cells], index) => {
    const y = TOP + index * ROW;
    const value = f1(cells);
    const other = peer[1].byPractice.get(practice);
    const mark = other === undefined ? 0 : f1(other);
    return [
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${practiceName(practice)} (${cells.right + cells.missed})</text>`,
      `<rect x="${LEFT}" y="${y + 3}" width="${(x(value) - LEFT).toFixed(1)}" height="${ROW - 8}" fill="${OURS}"/>`,
      `<path d="M${x(mark).toFixed(1)} ${y + 1}v${ROW - 4}" stroke="${THEIRS}" stroke-width="3"/>`,
      `<text x="${(x(value) + 6).toFixed(1)}" y="${y + 14}">${value.toFixed(2)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    '<title>F1 of practices found in plans of sources never seen, with the number of plans that have them</title>',
    `<text x="${LEFT}" y="24" fill="${OURS}">Coachmark</text><text x="${LEFT + 90}" y="24" fill="${THEIRS}">${peer[0]}</text>`,
    ...rows,
    '</svg>',
  ].join('\n');
}
