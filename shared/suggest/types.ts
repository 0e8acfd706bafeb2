import type { Evidence, EvidenceStrength } from '../strategies/types';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AnalysisContext {
  readonly subject?: string;
  readonly grades?: string;
  readonly goals?: readonly string[];
  /** Ids of strategies she answered with Not now or Not for me (for this lesson or everywhere). */
  readonly declined?: readonly string[];
  /** Ids of strategies she says she already does. */
  readonly already?: readonly string[];
  /** Ids of strategies she is trying. */
  readonly tried?: readonly string[];
}

export interface Section {
  readonly kind:
    | 'objective'
    | 'launch'
    | 'instruction'
    | 'guided'
    | 'independent'
    | 'check'
    | 'closure'
    | 'homework'
    | 'materials'
    | 'standards'
    | 'accommodations'
    | 'other';
  readonly start: number;
  readonly end: number;
  readonly minutes?: number;
}

/** What learners will be able to do; the level is Bloom's, as revised in 2001. */
export interface Objective extends Span {
  readonly verb: string;
  readonly level: 'remember' | 'understand' | 'apply' | 'analyze' | 'evaluate' | 'create';
}

export interface PresentPractice {
  readonly practice: string;
  readonly name: string;
  readonly spans: readonly Span[];
  readonly confidence: number;
}

export interface Suggestion {
  /** Id of the strategy in the catalogue. */
  readonly strategy: string;
  readonly practice: string;
  /** The field's name for the strategy. */
  readonly name: string;
  /** The same as an invitation, in a teacher's words. */
  readonly title: string;
  /** The words that led to it; empty when it is about the plan as a whole. */
  readonly spans: readonly Span[];
  readonly step: string;
  readonly why: string;
  readonly strength: EvidenceStrength;
  /** The best single source, shown with its year. */
  readonly evidence: Evidence;
  readonly caution: string;
}

export interface Analysis {
  readonly isLesson: boolean;
  /** BCP 47, where the plan is not in a language the engine reads: then only its parts are told. */
  readonly language?: string;
  readonly sections: readonly Section[];
  readonly present: readonly PresentPractice[];
  /** At most three; none is a good answer. */
  readonly suggestions: readonly Suggestion[];
  readonly objectives?: readonly Objective[];
}
