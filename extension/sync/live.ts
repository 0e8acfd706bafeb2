import { Poke } from '../../shared/sync';
import { waitAfter } from './wait';

interface Deps {
  /** The whole address of the socket, ticket included; undefined while there is none to be had. */
  readonly address: () => Promise<string | undefined>;
  readonly poked: () => void;
  readonly signal: AbortSignal;
  /** Names the membership, so that each has one socket for all its open views. */
  readonly name: string;
  /** 0 to 1. */
  readonly random: () => number;
}

/** The longest wait for the next try, in milliseconds: somebody is looking at this view. */
const LONGEST = 60_000;
/** Milliseconds between pings; the school answers them without waking up. */
const PING = 25_000;

/**
 * Holds the live socket while a view is open: one leader among all open views, by Web Locks
 * (W3C). A poke has no content; the view asks the background to pull.
 */
export function keepLive({ address, poked, signal, name, random }: Deps): void {
  void navigator.locks
    .request(`coachmark-live:${name}`, { signal }, async () => {
      let failures = 0;
      while (!signal.aborted) {
        // One socket after another, for as long as the view is open.
        const lasted = await oneSocket(address, poked, signal);
        failures = lasted ? 1 : failures + 1;
        await pause(Math.min(LONGEST, waitAfter(failures, random())), signal);
      }
    })
    .catch(() => {
      // Aborted while waiting to lead: the view is closing.
    });
}

/** Whether the socket answered a ping: one that opens only to close is a failure, too. */
async function oneSocket(
  address: Deps['address'],
  poked: () => void,
  signal: AbortSignal,
): Promise<boolean> {
  const url = await address().catch(() => undefined);
  if (url === undefined || signal.aborted) return false;
  return new Promise<boolean>((done) => {
    const socket = new WebSocket(url);
    let lasted = false;
    const close = (): void => socket.close();
    const ping = setInterval(() => {
      if (socket.readyState === WebSocket.OPEN) socket.send('ping');
    }, PING);
    signal.addEventListener('abort', close, { once: true });
    // Whatever happened while no socket was open is one pull away.
    socket.addEventListener('open', poked);
    socket.addEventListener('message', ({ data }) => {
      if (data === 'pong') lasted = true;
      else if (typeof data === 'string' && isPoke(data)) poked();
    });
    socket.addEventListener('close', () => {
      clearInterval(ping);
      signal.removeEventListener('abort', close);
      done(lasted);
    });
  });
}

function isPoke(data: string): boolean {
  try {
    return Poke.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
