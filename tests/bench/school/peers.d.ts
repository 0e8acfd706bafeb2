/** The parts of the peers that the bench calls; they are installed apart from the product. */
declare module '@hocuspocus/provider' {
  export class HocuspocusProvider {
    readonly unsyncedChanges: number;
    constructor(options: {
      readonly url: string;
      readonly name: string;
      readonly document: unknown;
      readonly token: string;
    });
    on(event: 'synced' | 'authenticationFailed', then: () => void): void;
    destroy(): void;
  }
}

declare module 'yjs' {
  interface YMap<T> extends Iterable<[string, T]> {
    readonly size: number;
    set(key: string, value: T): void;
    delete(key: string): void;
    keys(): Iterable<string>;
    observe(then: (event: { readonly keysChanged: ReadonlySet<string> }) => void): void;
  }
  export class Doc {
    getMap<T>(name: string): YMap<T>;
  }
}
