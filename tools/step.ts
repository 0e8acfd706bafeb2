/** Milliseconds after which a step says that it is still going, and how often it says it again. */
const SAY_AFTER = 2000;

/** Runs one step of a longer job: named when it starts to take time, ticked when it is done. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  const live = process.stdout.isTTY;
  const timer = setInterval(
    () =>
      process.stdout.write(live ? `\r  … ${name} (${seconds()})` : `  … ${name} (${seconds()})\n`),
    SAY_AFTER,
  );
  try {
    const value = await work();
    process.stdout.write(`${live ? '\r' : ''}  ✓ ${name} (${seconds()})\n`);
    return value;
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}  ✗ ${name} (${seconds()})\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
