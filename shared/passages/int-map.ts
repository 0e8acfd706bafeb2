const EMPTY = -1;
const FIRST_SIZE = 1024;

/** Whole numbers of 32 bits to numbers from 0: a `Map` whose growing does not hold up the page. */
export class IntMap {
  #keys = new Int32Array(FIRST_SIZE);
  #values = new Int32Array(FIRST_SIZE).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** -1 for a key that was never set. */
  get(key: number): number {
    return this.#values[this.#slotOf(key)] ?? EMPTY;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#values[slot] === EMPTY) this.#size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    if (2 * this.#size > this.#values.length) this.#grow();
  }

  /** Where the key stands or would stand; at least every second slot is empty. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const values = this.#values;
    const mask = values.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (values[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(4 * keys.length);
    this.#values = new Int32Array(4 * values.length).fill(EMPTY);
    for (let n = 0; n < values.length; n += 1) {
      const value = values[n] ?? EMPTY;
      if (value === EMPTY) continue;
      const key = keys[n] ?? 0;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }
}
