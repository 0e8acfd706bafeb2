/** One WebDriver BiDi connection (W3C WebDriver BiDi): commands out, answers in. */
export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Milliseconds a command may take. */
const PATIENCE = 30_000;

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise<void>((done, failed) => {
    socket.addEventListener('open', () => done(), { once: true });
    socket.addEventListener('error', () => failed(new Error(`${url} does not answer.`)), {
      once: true,
    });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return {
    async send<T>(method: string, params: object = {}): Promise<T> {
      last += 1;
      const id = last;
      const answer = await new Promise<Answer>((done, failed) => {
        const timer = setTimeout(() => failed(new Error(`${method}: no answer.`)), PATIENCE);
        waiting.set(id, (got) => {
          clearTimeout(timer);
          done(got);
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error}, ${answer.message}`);
      return answer.result as T;
    },
    close: () => socket.close(),
  };
}
