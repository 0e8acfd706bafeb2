/** Reads the page and gives back what to write. All reads of a pass run before any write. */
export type Measure = () => () => void;

/**
 * Runs every part's measuring, then every part's writing, once a frame at most: however often the
 * page scrolls, its layout is read once.
 */
export class Layout {
  readonly #view: Window;
  readonly #parts: Measure[] = [];
  #pending = 0;
  #isDone = false;

  constructor(view: Window, signal: AbortSignal) {
    this.#view = view;
    signal.addEventListener('abort', () => {
      this.#isDone = true;
      view.cancelAnimationFrame(this.#pending);
    });
  }

  add(part: Measure): void {
    this.#parts.push(part);
  }

  readonly request = (): void => {
    if (this.#isDone || this.#pending !== 0) return;
    this.#pending = this.#view.requestAnimationFrame(() => {
      this.#pending = 0;
      this.now();
    });
  };

  now(): void {
    if (this.#isDone) return;
    const writes = this.#parts.map((measure) => measure());
    for (const write of writes) write();
  }
}
