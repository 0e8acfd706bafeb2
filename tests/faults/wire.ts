import { setTimeout as sleep } from 'node:timers/promises';

import type { Seeded } from './seeded';

/** What the line between a device and its school does to a request. */
export type Fault =
  | 'none'
  /** The school never hears it. */
  | 'drop'
  /** The school carries it out; its reply is lost. */
  | 'lost'
  /** Half a reply. */
  | 'truncate'
  /** The school hears it twice. */
  | 'duplicate'
  /** The device is told that it failed; the school hears it later, after others. */
  | 'late'
  /** A while goes by, so that others overtake it. */
  | 'slow';

const FAULTS: readonly Fault[] = ['drop', 'lost', 'truncate', 'duplicate', 'late', 'slow'];

/** One request as the school really heard it, and what it really said. */
export interface Heard {
  readonly from: string;
  readonly path: string;
  readonly sent: string;
  /** What came back, whether or not the device ever got it. */
  readonly said: string;
  readonly status: number;
  /** Ticks of the run's clock. */
  readonly start: number;
  readonly end: number;
}

interface Deps {
  readonly chance: Seeded;
  readonly tick: () => number;
  readonly sending: (from: string, path: string, body: string) => void;
  readonly heard: (heard: Heard) => void;
}

const CUT = (): TypeError => new TypeError('The line was cut.');

/** The line of every device. While `rate` is 0 it is perfect. */
export function createWire({ chance, tick, sending, heard }: Deps) {
  const held: (() => Promise<unknown>)[] = [];
  const counts: Partial<Record<Fault, number>> = {};
  let rate = 0;

  async function send(from: string, url: URL, init: RequestInit): Promise<Response> {
    const start = tick();
    const sent = typeof init.body === 'string' ? init.body : '';
    sending(from, url.pathname, sent);
    const { signal: _, ...rest } = init;
    const response = await fetch(url, { ...rest, signal: AbortSignal.timeout(10_000) });
    const said = await response.text();
    heard({ from, path: url.pathname, sent, said, status: response.status, start, end: tick() });
    return new Response(said, { status: response.status, headers: response.headers });
  }

  async function through(from: string, url: URL, init: RequestInit): Promise<Response> {
    const fault = chance.chance(rate) ? (chance.pick(FAULTS) ?? 'none') : 'none';
    counts[fault] = (counts[fault] ?? 0) + 1;
    switch (fault) {
      case 'none':
        return send(from, url, init);
      case 'drop':
        throw CUT();
      case 'lost':
        await send(from, url, init);
        throw CUT();
      case 'truncate': {
        const whole = await send(from, url, init);
        const text = await whole.text();
        return new Response(text.slice(0, text.length / 2), { status: whole.status });
      }
      case 'duplicate': {
        const [first, second] = await Promise.all([send(from, url, init), send(from, url, init)]);
        return chance.chance(0.5) ? first : second;
      }
      case 'late':
        held.push(() => send(from, url, init));
        throw CUT();
      case 'slow':
        await sleep(chance.below(20));
        return send(from, url, init);
    }
  }

  return {
    counts,
    /** How many of the requests meet a fault, 0 to 1. */
    set(faults: number): void {
      rate = faults;
    },
    /** What was held back arrives now, in any order. */
    async deliver(): Promise<void> {
      for (const late of chance.shuffled(held.splice(0))) await late().catch(() => undefined);
    },
    /** The line of one device. `alive` turns false when it is switched off: then nothing returns. */
    line(from: string, alive: () => boolean): typeof globalThis.fetch {
      return async (input, init = {}) => {
        try {
          const response = await through(
            from,
            new URL(input instanceof Request ? input.url : input),
            init,
          );
          if (alive()) return response;
        } catch (error) {
          if (alive()) throw error;
        }
        return new Promise<Response>(() => {});
      };
    },
  };
}

export type Wire = ReturnType<typeof createWire>;
