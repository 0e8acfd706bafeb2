export {
  carryPassages,
  carryPassagesSteps,
  carryRevisions,
  carryRevisionsSteps,
  type CitedRevision,
} from './carry';
export { describePassage } from './describe';
export type { Candidate, PassageSelector, Placement, PlacementStatus } from './types';
export { Vocabulary } from './vocabulary';
export {
  fromWebAnnotation,
  readAnnotation,
  toWebAnnotation,
  type AnnotatedNote,
  type ReadAnnotation,
  type WebAnnotation,
} from './web-annotation';
