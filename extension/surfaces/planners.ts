import { findAnywhere } from './generic';
import { isHost } from './is-host';
import type { Surface } from './surface';

/** Planners without public markup to go by: their address, and the page as it stands. */
const planner = (id: string, name: string, ...domains: readonly string[]): Surface => ({
  id,
  name,
  tier: 'activate',
  words: 'page',
  matches: (url) => isHost(url, ...domains),
  mayHold: () => true,
  find: (document, url) => findAnywhere(id, document, url),
});

export const planbook = planner('planbook', 'Planbook', 'planbook.com');
export const commonPlanner = planner(
  'common-planner',
  'Common Planner',
  'commonplanner.com',
  'commoncurriculum.com',
);
export const chalk = planner('chalk', 'Chalk', 'chalk.com');
