import type { Evidence, EvidenceStrength, Strategy } from '../strategies';
import { gradeRange, type ClassFacts } from './class-facts';

/** A source with a causal claim before one without; a mega-synthesis only when there is nothing else. */
function rankOf({ level, provenance }: Evidence): number {
  let rank = provenance === 'read' ? 2 : 0;
  if (/mega-synthesis/.test(level)) rank -= 20;
  if (level.startsWith('strong')) rank += 10;
  else if (/^moderate$|meta-analysis|high utility/.test(level)) rank += 8;
  else if (/RCT|experiment|discontinuity/.test(level)) rank += 7;
  else if (/minimal|systematic review|moderate utility/.test(level)) rank += 5;
  else if (/review|Toolkit|synthesis/.test(level)) rank += 4;
  else if (/low utility/.test(level)) rank -= 4;
  else if (/verify|no rating/.test(level)) rank -= 10;
  return rank;
}

/** Found with students who were chosen for a difficulty, or who learn English: not any class. */
const CHOSEN = /intervention|difficult|English learners/i;

/**
 * Whether a source speaks for this class. A source that names no population is taken to; a class
 * whose grades are not known is taken to be in a range of grades, not to be an intervention group.
 */
function speaksFor({ population, level }: Evidence, { grades }: ClassFacts): boolean {
  const said = `${population ?? ''} ${/grades? \d/.test(level) ? level : ''}`;
  if (CHOSEN.test(said)) return false;
  const meant = gradeRange(said);
  return (
    grades === undefined || meant === undefined || (grades[1] >= meant[0] && grades[0] <= meant[1])
  );
}

const WEAKER: Readonly<Record<EvidenceStrength, EvidenceStrength>> = {
  strong: 'moderate',
  moderate: 'limited',
  limited: 'limited',
  consensus: 'consensus',
};

export interface EvidenceForClass {
  readonly evidence: Evidence;
  readonly strength: EvidenceStrength;
}

/**
 * The best single source for this class, and how far it reaches: where the best source is about other
 * students and none as good is about hers, the strength drops one step.
 */
export function evidenceFor(strategy: Strategy, facts: ClassFacts): EvidenceForClass | undefined {
  const ranked = strategy.evidence.toSorted((one, other) => rankOf(other) - rankOf(one));
  const best = ranked[0];
  if (best === undefined) return undefined;
  const near = ranked.find((item) => speaksFor(item, facts));
  return near !== undefined && rankOf(near) >= rankOf(best) - 2
    ? { evidence: near, strength: strategy.strength }
    : { evidence: best, strength: WEAKER[strategy.strength] };
}
