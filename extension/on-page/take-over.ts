const NAMES = {
  lesson: Symbol.for('coachmark-lesson'),
  loader: Symbol.for('coachmark-loader'),
} as const;

/**
 * A page that goes from lesson to lesson has a script injected more than once, into one world
 * that the page cannot see: the newest ends the one before it.
 */
export function takeOver(world: object, script: keyof typeof NAMES = 'lesson'): AbortController {
  const end = new AbortController();
  const name = NAMES[script];
  const before: unknown = Reflect.get(world, name);
  if (before instanceof AbortController) before.abort();
  Reflect.set(world, name, end);
  return end;
}
