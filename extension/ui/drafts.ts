import type { PassageSelector } from '../../shared/passages/types';
import type { Draft } from './host';

/** What words in the making are about. */
export interface About {
  readonly lesson: string | null;
  readonly passage: PassageSelector | null;
  readonly parent: string | null;
  /** The note whose words they are to replace. */
  readonly edits?: string;
}

/** Tells passages apart; two selections of the same words in the same place are one. */
export const passageKey = (passage: PassageSelector | null): string =>
  passage === null
    ? 'whole'
    : `${passage.position.start}-${passage.position.end}-${passage.quote.exact}`;

const isAbout = (draft: Draft, { lesson, passage, parent, edits }: About): boolean =>
  draft.edits === edits &&
  draft.parent === parent &&
  (parent !== null ||
    edits !== undefined ||
    (draft.lesson === lesson && passageKey(draft.passage) === passageKey(passage)));

/** The words begun about this earlier; the latest, should there be several. */
export const draftFor = (drafts: readonly Draft[], about: About): Draft | undefined =>
  drafts
    .filter((draft) => draft.refused === null && isAbout(draft, about))
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];

/** Notes begun on a lesson and not finished, latest first. */
export const begunOn = (drafts: readonly Draft[], lesson: string | null): Draft[] =>
  drafts
    .filter((draft) => draft.refused === null && draft.parent === null && draft.edits === undefined)
    .filter((draft) => draft.lesson === lesson && draft.body.trim() !== '')
    .toSorted((a, b) => b.updatedAt - a.updatedAt);

export const refusedOf = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => draft.refused !== null);

/** Whether she began to change the words of this note. */
export const isEdited = (drafts: readonly Draft[], note: string): boolean =>
  drafts.some(({ edits, refused }) => edits === note && refused === null);
