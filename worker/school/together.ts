/** So many wait for one commit at most: nobody waits for a crowd without end. */
const MOST = 16;

/**
 * Runs what arrives at about the same time in one turn, and so in one commit to the disk. Each
 * keeps its own transaction and its own answer; all answers wait for that commit. A school is one
 * object on one disk: without this, the disk's time for a commit is every member's wait in turn.
 *
 * What is gathered waits for what has already come in to be read, and no longer. The moment is over
 * before any request that waits for it, so it never keeps a school awake.
 */
export function together(): <T>(act: () => T) => Promise<T> {
  const gathered: (() => void)[] = [];
  const run = (): void => {
    const all = gathered.splice(0);
    for (const act of all) act();
  };
  return (act) =>
    new Promise((done, failed) => {
      gathered.push(() => {
        try {
          done(act());
        } catch (error) {
          failed(error);
        }
      });
      if (gathered.length === MOST) run();
      else if (gathered.length === 1) setTimeout(run, 0);
    });
}
