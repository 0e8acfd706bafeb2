/**
 * Carries out in one turn whatever has arrived by then. The platform commits a turn's writes at once
 * and waits for the disk once, before any of the answers leaves: so a school that is asked for much
 * waits no oftener than one that is asked for little. The turn comes as soon as what is on the way
 * has been read; a timer is set only while somebody waits, so a school with nothing to do sleeps.
 */
export class Together {
  readonly #waiting: (() => void)[] = [];

  /** One that throws fails alone. */
  run<T>(act: () => T): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.#waiting.push(() => {
        try {
          done(act());
        } catch (error) {
          failed(error);
        }
      });
      if (this.#waiting.length > 1) return;
      setTimeout(() => {
        for (const each of this.#waiting.splice(0)) each();
      }, 0);
    });
  }
}
