/**
 * How much of a page is read, the same for everyone: a shared note takes the lesson's text along
 * in one push, and a push has an end. `bytes` are of the text as JSON in UTF-8; what is left of a
 * push is for the note and its passage.
 */
export const LONGEST_LESSON = { blocks: 20_000, bytes: 1_500_000 } as const;

/** Of words she pastes, in UTF-16 code units: at most three bytes each. */
export const LONGEST_GIVEN = 400_000;
