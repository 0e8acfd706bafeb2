import type { RefusalCode } from '../../shared/mutations/rules';
import { type MessageKey, t } from './text';

const words: Record<RefusalCode | 'no-room', MessageKey> = {
  'not-found': 'refusedGone',
  'not-yours': 'refusedNotYours',
  'not-in-audience': 'refusedNotYours',
  'no-assignment': 'refusedNotLinked',
  'not-for-leaders': 'refusedLeaders',
  mismatch: 'refusedMismatch',
  'private-stays-here': 'refusedOther',
  'still-shared': 'refusedStillShared',
  'bad-args': 'refusedOther',
  'too-large': 'refusedTooLarge',
  'no-room': 'noRoom',
};

const isKnown = (code: string): code is keyof typeof words => Object.hasOwn(words, code);

/** Why something did not go through, for a person; a code we do not know gets the general words. */
export const refusalWords = (code: string): string =>
  t(isKnown(code) ? words[code] : 'refusedOther');
