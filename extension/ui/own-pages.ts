/** The hash of "All my lessons", with what is looked for there. */
export const lessonsHash = (typed = ''): string =>
  typed === '' ? '#/lessons' : `#/lessons/${encodeURIComponent(typed)}`;

/** The address of "All my lessons" for one membership. */
export const lessonsHref = (as: string, typed = ''): string =>
  `/workspace.html?as=${encodeURIComponent(as)}${lessonsHash(typed)}`;

/** The address of the reading view of a lesson, at a conversation where one is named. */
export const readingPath = (as: string, lesson: string, note: string | null): string =>
  `/workspace.html?as=${encodeURIComponent(as)}#/reading/${lesson}${note === null ? '' : `/${note}`}`;
