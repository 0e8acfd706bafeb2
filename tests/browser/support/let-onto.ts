import { cp, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that the browser lets onto these sites. Headless nobody can be asked
 * for a permission, so they stand in its manifest; its scripts are registered as they would be.
 */
export async function letOnto(sites: readonly string[]): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'coachmark-let-onto-')));
  await cp('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...sites);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
