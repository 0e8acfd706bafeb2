import { canvas } from './canvas';
import { generic } from './generic';
import type { Surface } from './surface';

export type { FoundLesson, Surface } from './surface';

/** In the order they are asked: a host's own surface before the one that fits any page. */
export const surfaces: readonly Surface[] = [canvas, generic];

/** The surface of a page; null where no lesson can be (a browser's own pages). */
export function surfaceFor(url: URL, document: Document): Surface | null {
  return surfaces.find((surface) => surface.matches(url, document)) ?? null;
}
