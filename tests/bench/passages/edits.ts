import { plannerDay } from './lessons';
import type { Random } from './random';
import type { TrackedBlock, TrackedLesson, TrackedWord, WordIds } from './tracked';

/** What a teacher does to a lesson between two visits. */
export type Edit = (lesson: TrackedLesson, random: Random, ids: WordIds) => TrackedLesson;

/** Each word, at this rate, gets a new word before it, is deleted, or is replaced. */
export function wordsEdited(rate: number): Edit {
  return (lesson, random, ids) => {
    const known = lesson.flatMap(({ words }) => words);
    const fresh = (): TrackedWord => {
      const [word] = ids.words(random.pick(known).text);
      if (!word) throw new Error('A text has at least one word.');
      return word;
    };
    return lesson.map((block) => {
      const words = block.words.flatMap((word): TrackedWord[] => {
        if (!random.chance(rate)) return [word];
        const kind = random.below(3);
        if (kind === 0) return [fresh(), word];
        if (kind === 1) return [];
        return [{ id: word.id, text: fresh().text, isSubstitute: true }];
      });
      return words.length > 0 ? { ...block, words } : block;
    });
  };
}

export const both =
  (...edits: readonly Edit[]): Edit =>
  (lesson, random, ids) =>
    edits.reduce((edited, edit) => edit(edited, random, ids), lesson);

const daysOf = (lesson: TrackedLesson): TrackedBlock[][] => [
  ...Map.groupBy(lesson, ({ day }) => day ?? 0).values(),
];

/** Headings count the days again, as they do when a teacher makes room for one. */
const renumbered = (days: readonly TrackedBlock[][]): TrackedLesson =>
  days.flatMap((blocks, index) =>
    blocks.map((block) =>
      block.kind === 'heading'
        ? {
            ...block,
            words: block.words.map((word, n) =>
              n === 1 ? { ...word, text: `${index + 1}:` } : word,
            ),
          }
        : block,
    ),
  );

export const dayInserted: Edit = (lesson, random, ids) => {
  const days = daysOf(lesson);
  days.splice(random.below(days.length), 0, plannerDay(random, ids, 0));
  return renumbered(days);
};

export const dayInsertedFirst: Edit = (lesson, random, ids) =>
  renumbered([plannerDay(random, ids, 0), ...daysOf(lesson)]);

export const dayDeleted: Edit = (lesson, random) => {
  const days = daysOf(lesson);
  days.splice(random.below(days.length), 1);
  return renumbered(days);
};

export const daysSwapped: Edit = (lesson, random) => {
  const days = daysOf(lesson);
  const at = random.below(days.length - 1);
  return [...days.slice(0, at), days[at + 1] ?? [], days[at] ?? [], ...days.slice(at + 2)].flat();
};

export const daysReversed: Edit = (lesson) => daysOf(lesson).toReversed().flat();

/** One paragraph in eight goes somewhere else; a line all days repeat stays, or none could tell. */
export const paragraphsMoved: Edit = (lesson, random) => {
  const staying: TrackedBlock[] = [];
  const moving: TrackedBlock[] = [];
  for (const block of lesson) {
    (block.kind !== 'heading' && block.recurs !== true && random.chance(1 / 8)
      ? moving
      : staying
    ).push(block);
  }
  for (const block of moving) staying.splice(1 + random.below(staying.length), 0, block);
  return staying;
};

/** One paragraph in five is cut in two. */
export const paragraphsSplit: Edit = (lesson, random) =>
  lesson.flatMap((block) => {
    if (block.kind === 'heading' || block.words.length < 8 || !random.chance(1 / 5)) return [block];
    const at = 4 + random.below(block.words.length - 7);
    return [
      { ...block, words: block.words.slice(0, at) },
      { ...block, words: block.words.slice(at) },
    ];
  });

/** One paragraph in five is joined to the one before it. */
export const paragraphsMerged: Edit = (lesson, random) => {
  const blocks: TrackedBlock[] = [];
  for (const block of lesson) {
    const before = blocks.at(-1);
    if (before && before.kind === block.kind && block.kind !== 'heading' && random.chance(1 / 5)) {
      blocks[blocks.length - 1] = { ...before, words: [...before.words, ...block.words] };
    } else {
      blocks.push(block);
    }
  }
  return blocks;
};

/** One paragraph in five is deleted. */
export const paragraphsDeleted: Edit = (lesson, random) =>
  lesson.filter(({ kind }) => kind === 'heading' || !random.chance(1 / 5));

/** The same words typed on another machine: quotes, dashes, spaces, case. */
export const typography: Edit = (lesson, random) =>
  lesson.map((block) => ({
    ...block,
    words: block.words.map((word) => ({ ...word, text: retyped(word.text, random) })),
  }));

function retyped(word: string, random: Random): string {
  if (random.chance(0.1)) return `\u201c${word}\u201d`;
  if (random.chance(0.1)) return word.toUpperCase();
  return word.replaceAll('-', '\u2010').replaceAll("'", '\u2019');
}
