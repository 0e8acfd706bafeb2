// What we use of the peers, which the product's own install does not hold.

declare module 'minisearch' {
  export default class MiniSearch<T extends { id: number }> {
    constructor(options: { fields: (keyof T)[] });
    addAll(documents: readonly T[]): void;
    /** Best first. */
    search(query: string): { id: number; score: number }[];
  }
}
