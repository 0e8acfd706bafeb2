import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const GECKO_ID = 'coachmark@coachmark.org';

/**
 * A home folder in which Firefox finds these managed settings (`storage.managed`), for that one
 * Firefox alone; null: none at all. What policies.json says arrives by the same door.
 */
export async function managedHome(data: Readonly<Record<string, unknown>> | null) {
  const home = await mkdtemp(path.join(tmpdir(), 'coachmark-home-'));
  if (data !== null) {
    const folder = path.join(home, '.mozilla', 'managed-storage');
    await mkdir(folder, { recursive: true });
    const manifest = { name: GECKO_ID, description: 'A school’s settings', type: 'storage', data };
    await writeFile(path.join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
  }
  return {
    env: { HOME: home },
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
