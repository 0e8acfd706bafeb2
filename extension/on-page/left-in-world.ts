import type { Carry } from './carrier';
import type { Finder } from './find-lesson';
import { inWorld } from './in-world';

/** The loader's: where the lesson is on a page. */
export const finderHere = inWorld<Finder>('finder');
/** The engine that carries passages, in a script of its own. */
export const carrierHere = inWorld<() => Carry>('carrier');
