import { analyseLesson } from '../../../shared/suggest';
import { lessonTextFromPlain } from '../../../shared/text';

const WARM = 12;
const TIMES = 31;

/** Milliseconds for plans of so many words, median and best, made of these plans' lines. */
export function speed(texts: readonly string[], sizes: readonly number[]): string {
  const lines = texts.flatMap((text) => text.split('\n'));
  return sizes
    .map((size) => {
      const lesson = lessonTextFromPlain(ofSize(lines, size));
      for (let time = 0; time < WARM; time += 1) analyseLesson(lesson);
      const taken = Array.from({ length: TIMES }, () => {
        const started = performance.now();
        analyseLesson(lesson);
        return performance.now() - started;
      }).toSorted((one, other) => one - other);
      const median = taken[TIMES >> 1] ?? 0;
      return `  ${size} words`
        .padEnd(16)
        .concat(`${median.toFixed(1)} ms, at best ${(taken[0] ?? 0).toFixed(1)}`);
    })
    .join('\n');
}

function ofSize(lines: readonly string[], size: number): string {
  const taken: string[] = [];
  let words = 0;
  for (let at = 0; words < size; at += 1) {
    const line = lines[at % lines.length] ?? '';
    taken.push(line);
    words += line.split(/\s+/u).filter(Boolean).length;
  }
  return taken.join('\n');
}
