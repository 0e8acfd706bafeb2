import * as fc from 'fast-check';

/** What becomes of each of so many paragraphs. */
export const fates = (count: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('stays', 'stays', 'moves', 'goes', 'changes', 'splits', 'joins'),
      at: fc.nat(20),
    }),
    { minLength: count, maxLength: count },
  );

export function edited(
  lesson: readonly (readonly string[])[],
  edits: readonly { kind: string; at: number }[],
): string[][] {
  const now: string[][] = [];
  for (const [index, words] of lesson.entries()) {
    const { kind, at } = edits[index] ?? { kind: 'stays', at: 0 };
    const before = now.at(-1);
    if (kind === 'goes') continue;
    if (kind === 'moves') now.splice(at % (now.length + 1), 0, [...words]);
    else if (kind === 'changes') now.push(words.with(at % words.length, 'changed'));
    else if (kind === 'joins' && before) before.push(...words);
    else if (kind === 'splits') {
      const cut = 1 + (at % (words.length - 1));
      now.push(words.slice(0, cut), words.slice(cut));
    } else now.push([...words]);
  }
  return now;
}
