import { isNode } from './flat-tree';

/**
 * Whether a word is being composed (IME) in any of the documents followed: its letters are no
 * edit yet, and an editor that is disturbed meanwhile may lose them.
 */
export class Composition {
  readonly #signal: AbortSignal;
  readonly #onEnd: () => void;
  #at: Node | null = null;
  #waiting: (() => void)[] = [];

  constructor(signal: AbortSignal, onEnd: () => void) {
    this.#signal = signal;
    this.#onEnd = onEnd;
    signal.addEventListener('abort', this.#release);
  }

  /** Once is enough; a document that was opened anew has to be followed anew. */
  follow(document: Document): void {
    const options = { capture: true, signal: this.#signal } as const;
    document.addEventListener('compositionstart', this.#start, options);
    document.addEventListener('compositionend', this.#end, options);
    // An editor that is taken away, or loses the focus, may never say that it ended.
    document.addEventListener('focusout', this.#end, options);
    document.addEventListener('keydown', this.#key, options);
  }

  get isOn(): boolean {
    if (this.#at === null) return false;
    const isThere = this.#at.isConnected && this.#at.ownerDocument?.defaultView;
    if (!isThere) this.#release();
    return Boolean(isThere);
  }

  /** Resolves when the word is there, or given up; null where none is being composed. */
  over(): Promise<void> | null {
    return this.isOn ? new Promise((done) => this.#waiting.push(done)) : null;
  }

  readonly #start = ({ target }: Event): void => {
    this.#at = isNode(target) ? target : null;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!event.isComposing) this.#end();
  };

  readonly #end = (): void => {
    if (this.#at === null) return;
    this.#release();
    this.#onEnd();
  };

  readonly #release = (): void => {
    this.#at = null;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  };
}
