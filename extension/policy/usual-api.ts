/** Coachmark's own API, where neither policy nor code names another. */
export const USUAL_API = 'https://api.coachmark.org';
