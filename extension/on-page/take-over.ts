const NAME = Symbol.for('coachmark-lesson');

/**
 * A page that goes from lesson to lesson has this script injected more than once, into one world
 * that the page cannot see: the newest ends the one before it.
 */
export function takeOver(world: object): AbortController {
  const end = new AbortController();
  const before: unknown = Reflect.get(world, NAME);
  if (before instanceof AbortController) before.abort();
  Reflect.set(world, NAME, end);
  return end;
}
