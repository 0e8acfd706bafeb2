import { readPlan } from '../../../shared/suggest/reading';
import { lessonTextFromPlain } from '../../../shared/text';

/** The same plan as another page, or another hand, would show it. */
export interface Variant {
  readonly name: string;
  readonly of: (text: string) => string;
}

const AROUND = {
  before: ['Skip to content', 'Dashboard', 'Courses', 'Calendar', 'Inbox', 'Help'],
  after: ['Published', 'Edit', 'Share', 'Previous', 'Next', 'Mark as done'],
};

/** Headings that say the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:learning )?(?:objectives?|goals?|outcomes?|targets?)\b/i, 'Learning goals'],
  [/^(?:materials?|supplies|resources?|equipment)\b/i, 'What you need'],
  [/^(?:introduction|warm-?up|starter|opening|launch)\b/i, 'Opening'],
  [/^(?:procedures?|lesson steps|steps)\b/i, 'What we do'],
  [/^(?:closure|closing|conclusion|plenary|wrap-?up)\b/i, 'Wrap-up'],
  [/^homework\b/i, 'For home'],
  [/^(?:main )?activit(?:y|ies)\b/i, 'Activity'],
];

/** The parts of a plan the other way round, under its title; every heading keeps what stands below it. */
function turned(text: string): string {
  const { lines } = readPlan(lessonTextFromPlain(text));
  const starts = lines.slice(1).flatMap(({ heading, start }) => (heading ? [start] : []));
  const [first] = starts;
  if (first === undefined) return text;
  const parts = starts.map((start, at) => text.slice(start, starts[at + 1]).trimEnd());
  return [text.slice(0, first).trimEnd(), ...parts.toReversed()].join('\n\n');
}

export const variants: readonly Variant[] = [
  { name: 'parts the other way round', of: turned },
  {
    name: 'menus of an LMS around it',
    of: (text) => [...AROUND.before, text, ...AROUND.after].join('\n'),
  },
  {
    name: 'headings in other words',
    of: (text) =>
      text
        .split('\n')
        .map((line) => {
          const mark = /^[#\s]*/.exec(line)?.[0] ?? '';
          const words = line.slice(mark.length);
          const same = words.length < 60 ? SAME.find(([said]) => said.test(words)) : undefined;
          return same === undefined ? line : mark + words.replace(same[0], same[1]);
        })
        .join('\n'),
  },
];
