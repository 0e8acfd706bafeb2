import type { PracticeId } from '../strategies/practices';
import { planFacts, type PlanFacts } from './plan-facts';

/**
 * How much a plan that lacks a practice calls for it, in log-odds: a base, and what each fact about
 * the plan adds or takes away. Written by hand, from what readers of real plans named as the most
 * useful addition and from what the evidence says a practice is for. Fitted weights were tried and
 * did worse on plans from sources that the fit had not seen; see docs/suggestions.md.
 */
const needs: Readonly<Partial<Record<PracticeId, PlanFacts>>> = {
  'clear-learning-objective': { always: 2.2 },
  'explicit-instruction': {
    always: -0.35,
    outline: 0.3,
    performance: 1.1,
    making: 1.1,
    procedure: 0.3,
    brief: 0.3,
    rich: -0.5,
    text: -0.3,
  },
  'worked-examples': {
    always: -1.6,
    math: 1.3,
    writing: 1.2,
    languages: 0.9,
    procedure: 0.4,
    performance: -1,
    young: -0.5,
  },
  'checks-for-understanding': {
    always: -0.7,
    outline: 0.3,
    humanities: 0.4,
    science: 0.3,
    lecture: 0.4,
    // What students write, make or perform shows already who is with the lesson.
    writing: -0.6,
    making: -0.6,
    performance: -0.6,
  },
  'exit-ticket-closure': { always: -1, brief: 0.9, computing: 0.2, discussing: 0.2 },
  'activate-prior-knowledge': { always: -1.2, brief: 0.2, computing: 0.2 },
  'misconceptions-addressed': {
    always: -1.6,
    long: 1.3,
    rich: 1,
    math: 0.4,
    science: 0.4,
    computing: 0.3,
    brief: -0.8,
  },
  'graphic-organizers': {
    always: -1.7,
    comparing: 0.7,
    humanities: 0.7,
    writing: 0.8,
    product: 0.3,
    science: 0.3,
    math: -0.8,
    performance: -1,
    lecture: 0.4,
  },
  'cooperative-learning': {
    always: -1.7,
    long: 0.6,
    rich: 0.8,
    performance: 0.3,
    computing: 0.3,
    discussing: 0.4,
    product: 0.3,
  },
  'guided-practice': { always: -1.9, math: 0.5, procedure: 0.5, languages: 0.8, computing: 0.3 },
  'vocabulary-instruction': {
    always: -1.7,
    humanities: 0.5,
    science: 0.6,
    making: 0.4,
    lecture: 0.3,
    math: -0.3,
  },
  'higher-order-questioning': { always: -1.6, humanities: 0.9, science: 0.2, lecture: 0.5 },
  'peer-self-assessment': {
    always: -2.1,
    product: 0.7,
    writing: 0.7,
    performance: 0.4,
    making: 0.5,
    discussing: 0.2,
  },
  scaffolding: { always: -2, writing: 0.8, young: 0.2, computing: 0.4, brief: 0.3 },
  'accommodations-iep': { always: -2, moving: 0.6, performance: 0.7, rich: 0.5, long: 0.2 },
  'think-pair-share': {
    always: -2.4,
    young: 0.8,
    writing: 0.5,
    languages: 0.4,
    discussing: 0.3,
    text: 0.4,
  },
  'retrieval-practice': { always: -2.2, languages: 0.3, math: 0.3, science: 0.2 },
  'routines-time-allocation': { always: -2.4, long: 0.8, rich: 0.5, timed: -2 },
  'success-criteria': { always: -2.4, product: 0.9, writing: 0.8, making: 0.8, performance: 0.4 },
  'independent-practice': { always: -2, math: 0.5, lecture: 0.6, young: 0.3 },
  feedback: {
    always: -2.4,
    performance: 1,
    making: 0.6,
    writing: 0.5,
    product: 0.4,
    long: 0.3,
  },
  'multiple-representations': { always: -2.6, math: 1.4, science: 0.7, computing: -0.3 },
  differentiation: { always: -2.6, performance: 0.5, brief: 0.2, math: 0.2 },
  'dual-coding': { always: -3, science: 0.6, humanities: 0.3 },
  'inquiry-5e': { always: -3, science: 1 },
  metacognition: { always: -3.3 },
};

const byPractice: ReadonlyMap<string, PlanFacts> = new Map(Object.entries(needs));

/** The log-odds; a practice that is never called for by structure alone stays far down. */
export function needOf(practice: string, facts: PlanFacts): number {
  const weights = byPractice.get(practice);
  if (weights === undefined) return -4;
  return planFacts.reduce((sum, fact) => sum + (weights[fact] ?? 0) * (facts[fact] ?? 0), 0);
}
