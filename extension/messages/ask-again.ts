/** Milliseconds before each further try. */
const WAITS = [100, 500];

/**
 * Asks once more where no answer came: a background that is just being put away answers nobody, and
 * the next message wakes it. Only for what may be asked twice; undefined where there is no answer.
 */
export async function askAgain<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  let answer = await ask().catch(() => undefined);
  for (const wait of WAITS) {
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, wait));
    answer = await ask().catch(() => undefined);
  }
  return answer;
}
