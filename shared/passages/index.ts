export {
  carryPassages,
  carryPassagesSteps,
  carryRevisions,
  carryRevisionsSteps,
  type CitedRevision,
} from './carry';
export { describePassage } from './describe';
export type { Candidate, PassageSelector, Placement, PlacementStatus } from './types';
export {
  fromWebAnnotation,
  toWebAnnotation,
  type AnnotatedNote,
  type WebAnnotation,
} from './web-annotation';
