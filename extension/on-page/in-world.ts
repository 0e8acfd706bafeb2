/**
 * What one of our scripts leaves for those that come after it, in a world that the page cannot see:
 * each comes to a page only when it is needed, and none carries what another has brought.
 */
export interface InWorld<T> {
  readonly leave: (world: object, thing: T) => void;
  readonly find: (world: object) => T | undefined;
}

export function inWorld<T>(name: string): InWorld<T> {
  const key = Symbol.for(`coachmark-${name}`);
  return {
    leave: (world, thing) => {
      Reflect.set(world, key, thing);
    },
    // Left above, by this version or the one before it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    find: (world) => Reflect.get(world, key) as T | undefined,
  };
}
