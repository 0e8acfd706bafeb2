export type { Block, BlockKind, LessonText, PlacedBlock } from './lesson-text';
export { fingerprint } from './fingerprint';
export { lessonText } from './join-blocks';
export { normalise, type NormalText } from './normalise';
export { normalisedBlocks } from './normalised-blocks';
export { lessonTextFromPlain } from './plain-blocks';
