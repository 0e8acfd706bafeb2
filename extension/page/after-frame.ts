/**
 * Resolves once the page has been shown again: what was changed before has its style and place by
 * then, and asking for them makes nobody wait. In a tab that is not in front, when it comes there.
 */
export const afterFrame = (view: Window): Promise<void> =>
  new Promise((done) => {
    view.requestAnimationFrame(() => setTimeout(done, 0));
  });
