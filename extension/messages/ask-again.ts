/** Milliseconds before each further try. */
const WAITS = [100, 500];
/** Milliseconds after which no answer is taken to be none: what a view asks is done in a few. */
const PATIENCE = 4000;

/**
 * Asks once more where no answer came: a background that is just being put away answers nobody, and
 * the next message wakes it. Only for what may be asked twice; undefined where there is no answer.
 */
export async function askAgain<T>(
  ask: () => Promise<T | undefined>,
  patience = PATIENCE,
): Promise<T | undefined> {
  let answer = await inTime(ask(), patience);
  for (const wait of WAITS) {
    if (answer !== undefined) return answer;
    await pause(wait);
    answer = await inTime(ask(), patience);
  }
  return answer;
}

const pause = (ms: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), ms));

const inTime = <T>(answer: Promise<T | undefined>, ms: number): Promise<T | undefined> =>
  Promise.race([answer.catch(() => undefined), pause(ms)]);
