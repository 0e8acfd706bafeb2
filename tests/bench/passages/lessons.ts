import type { Random } from './random';
import type { TrackedBlock, TrackedLesson, WordIds } from './tracked';

const SYLLABLES =
  'ba be bi bo ca ce co cu da de di do fa fe fi fo ga ge go gu la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const LITTLE_WORDS =
  'the a of to and in is that it for with as on by are this be from or an at which their has was'.split(
    ' ',
  );

/** Invented words, drawn the way language draws them: few are frequent, most are rare (Zipf). */
function invented(random: Random): () => string {
  const words = Array.from({ length: 2500 }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  return () => {
    if (random.chance(0.42)) return random.pick(LITTLE_WORDS);
    return words[Math.floor(words.length ** random.next()) - 1] ?? 'word';
  };
}

function sentence(random: Random, word: () => string): string {
  const words = Array.from({ length: 7 + random.below(16) }, word);
  const first = words[0] ?? '';
  words[0] = first.charAt(0).toUpperCase() + first.slice(1);
  return `${words.join(' ')}.`;
}

/** Paragraphs under headings, about `size` UTF-16 code units in all. */
export function prose(random: Random, ids: WordIds, size: number): TrackedLesson {
  const blocks: TrackedBlock[] = [];
  const word = invented(random);
  for (let length = 0; length < size;) {
    const isHeading = blocks.length % 7 === 0;
    const text = isHeading
      ? `${word()} ${word()} ${word()}`
      : Array.from({ length: 2 + random.below(5) }, () => sentence(random, word)).join(' ');
    blocks.push({
      kind: isHeading ? 'heading' : 'paragraph',
      ...(isHeading ? { level: 2 } : {}),
      words: ids.words(text),
    });
    length += text.length + 2;
  }
  return blocks;
}

/** The first of the Han letters, and how many of them are written. */
const HAN = 0x4e00;
const LETTERS = 2500;

/** Paragraphs of letters without a space, as Chinese is written, under headings. */
export function letters(random: Random, ids: WordIds, size: number): TrackedLesson {
  const blocks: TrackedBlock[] = [];
  const letter = (): string => String.fromCodePoint(HAN + Math.floor(LETTERS ** random.next()) - 1);
  const line = (count: number): string[] => Array.from({ length: count }, letter);
  for (let length = 0; length < size;) {
    const isHeading = blocks.length % 7 === 0;
    const text = isHeading
      ? line(6)
      : Array.from({ length: 2 + random.below(4) }, () => [
          ...line(8 + random.below(20)),
          '\u3002',
        ]).flat();
    blocks.push({
      kind: isHeading ? 'heading' : 'paragraph',
      ...(isHeading ? { level: 2 } : {}),
      words: ids.words(text.join(' ')),
      isUnspaced: true,
    });
    length += text.length + 2;
  }
  return blocks;
}

const TOPICS =
  'equal fractions|area of rectangles|number lines|place value|telling time|line plots|perimeter|multiplication facts|division stories|rounding to tens|angles in shapes|metric length|liquid volume|bar graphs|unit fractions|comparing decimals|factor pairs|prime numbers|mixed numbers|symmetry'.split(
    '|',
  );
const WAYS =
  'number talks|fraction strips|pattern blocks|grid paper|partner sketches|mini whiteboards|story problems|choral counting|card sorts|exit slips'.split(
    '|',
  );

/** A line every day repeats, word for word. */
export const RECURRING: readonly string[] = [
  'Warm-up: two problems on the board, alone and in silence.',
  'Exit ticket: one question on a half sheet, collected at the door.',
  'Reflection: what would I change for next time?',
];

/**
 * A planner of days, each a heading and eight lines, three of them the same every day, about
 * `size` UTF-16 code units in all. Headings number the days, as teachers do.
 */
export function planner(random: Random, ids: WordIds, size: number): TrackedLesson {
  const blocks: TrackedBlock[] = [];
  let length = 0;
  for (let day = 1; length < size; day += 1) {
    const lines = plannerDay(random, ids, day);
    blocks.push(...lines);
    for (const { words } of lines) {
      length += words.reduce((sum, { text }) => sum + text.length + 1, 1);
    }
  }
  return blocks;
}

export function plannerDay(random: Random, ids: WordIds, day: number): TrackedBlock[] {
  const topic = random.pick(TOPICS);
  const way = random.pick(WAYS);
  const page = 10 + random.below(200);
  const line = (text: string, recurs = false): TrackedBlock => ({
    kind: 'item',
    day,
    recurs,
    words: ids.words(text),
  });
  return [
    { kind: 'heading', level: 2, day, words: ids.words(`Day ${day}: ${topic}`) },
    line(RECURRING[0] ?? '', true),
    line(`Objective: students explain ${topic} in their own words and with a drawing.`),
    line(`Launch: show page ${page} and ask what they notice about ${topic}.`),
    line(
      `Work time: in pairs, students use ${way} to practise ${topic}, tasks 1 to ${2 + random.below(9)}.`,
    ),
    line(
      `Discussion: two pairs share how ${way} helped; name one mistake that taught us something.`,
    ),
    line(RECURRING[1] ?? '', true),
    line(`Homework: workbook page ${page + 1}, the odd problems on ${topic}.`),
    line(RECURRING[2] ?? '', true),
  ];
}

const PHASES: readonly (readonly [string, readonly string[]])[] = [
  ['Opening', ['Greet students at the door.', 'Read the question aloud, twice.']],
  ['Practice', ['Walk the room with the checklist.', 'Stop after ten minutes.']],
  ['Closing', ['Collect the slips.', 'Read the question aloud, twice.']],
];

/**
 * A unit of lessons, each with the same three phases, the same short lines in them and a table of
 * what is its own; invented words otherwise. Headings repeat word for word.
 */
export function unit(random: Random, ids: WordIds, size: number): TrackedLesson {
  const blocks: TrackedBlock[] = [];
  const word = invented(random);
  for (let day = 1, length = 0; length < size; day += 1) {
    const lines = unitLesson(random, ids, { day, word });
    blocks.push(...lines);
    for (const { words } of lines) {
      length += words.reduce((sum, { text }) => sum + text.length + 1, 1);
    }
  }
  return blocks;
}

function unitLesson(
  random: Random,
  ids: WordIds,
  { day, word }: { day: number; word: () => string },
): TrackedBlock[] {
  const block = (kind: TrackedBlock['kind'], text: string, recurs = false): TrackedBlock => ({
    kind,
    day,
    words: ids.words(text),
    ...(recurs ? { recurs } : {}),
  });
  const name = `${word()} ${word()} and ${word()}`;
  return [
    { ...block('heading', name), level: 2 },
    ...['Time', 'Needed', `${5 * (1 + random.below(9))} minutes`].map((text) =>
      block('cell', text),
    ),
    block('cell', `${word()}, ${word()} and ${word()}`),
    ...PHASES.flatMap(([phase, lines]) => {
      const own = Array.from({ length: 1 + random.below(2) }, () => sentence(random, word));
      return [
        { ...block('heading', phase), level: 3 },
        lines.map((text) => block('item', text, true)),
        own.map((text) => block('paragraph', text)),
      ].flat();
    }),
  ];
}
