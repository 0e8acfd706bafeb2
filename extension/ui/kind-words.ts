import type { NoteKind } from '../../shared/model';
import { type MessageKey, t } from './text';

const words: Record<NoteKind, MessageKey> = {
  reflection: 'kindReflection',
  question: 'kindQuestion',
  noticing: 'kindNoticing',
  wondering: 'kindWondering',
  strength: 'kindStrength',
  option: 'kindOption',
};

export const kindWords = (kind: NoteKind): string => t(words[kind]);

/** What a coach's comment can be; none of them judges. */
export const commentKinds: readonly NoteKind[] = [
  'noticing',
  'wondering',
  'question',
  'strength',
  'option',
];
