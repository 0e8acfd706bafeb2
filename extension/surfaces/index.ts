import { blackboard } from './blackboard';
import { brightspace } from './brightspace';
import { canvas } from './canvas';
import { classroom } from './classroom';
import { etherpad } from './etherpad';
import { generic } from './generic';
import { googleDocs } from './google-docs';
import { moodle } from './moodle';
import { notion } from './notion';
import { office } from './office';
import { chalk, commonPlanner, planbook } from './planners';
import { schoology } from './schoology';
import type { Surface } from './surface';

export type { FoundLesson, Surface } from './surface';

/** In the order they are asked: a host's own surface before the one that fits any page. */
export const surfaces: readonly Surface[] = [
  canvas,
  moodle,
  classroom,
  schoology,
  brightspace,
  blackboard,
  notion,
  etherpad,
  googleDocs,
  office,
  planbook,
  commonPlanner,
  chalk,
  generic,
];

/** The surface of a page; null where no lesson can be (a browser's own pages). */
export function surfaceFor(url: URL, document: Document): Surface | null {
  return surfaces.find((surface) => surface.matches(url, document)) ?? null;
}
