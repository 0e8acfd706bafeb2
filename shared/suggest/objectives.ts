import { practices } from '../strategies/practices';
import { beforeVerb, bloomVerbs } from './language/en/bloom-verbs';
import { spanOf, type Reading } from './reading';
import type { SentenceFacts } from './sentence-facts';
import { stem } from './stem';
import type { Objective } from './types';

const LEVELS = ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'] as const;

const LEVEL_OF: ReadonlyMap<string, Objective['level']> = new Map(
  LEVELS.flatMap((level) =>
    bloomVerbs[level].split(' ').map((verb) => [stem(verb), level] as const),
  ),
);

const OBJECTIVE = practices.findIndex(({ id }) => id === 'clear-learning-objective');
const MOST = 20;

/** What learners will be able to do, each with its first verb and the level of thinking it asks for. */
export function objectivesOf(reading: Reading, facts: readonly SentenceFacts[]): Objective[] {
  const found: Objective[] = [];
  for (const { sentence, cues, part } of facts) {
    const cued = cues.some(({ practice, tier }) => practice === OBJECTIVE && tier !== 'maybe');
    if (!cued && part !== OBJECTIVE) continue;
    const verb = firstVerb(reading, sentence);
    if (verb !== undefined) found.push({ ...spanOf(reading, sentence.from, sentence.to), ...verb });
    if (found.length === MOST) break;
  }
  return found;
}

function firstVerb(
  { tokens }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): Pick<Objective, 'verb' | 'level'> | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const level = token === undefined ? undefined : LEVEL_OF.get(token.stem);
    if (token === undefined || level === undefined) continue;
    if (at === from || token.opens || beforeVerb.has(tokens[at - 1]?.word ?? ''))
      return { verb: token.word, level };
  }
  return undefined;
}
