import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The repository's own folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Every file below a folder of the repository, as paths from its root with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !/node_modules\/|\.output\/|\.tsbuildinfo$/.test(file));

/** A folder outside the repository that finds the same packages; gone once `act` is done. */
export function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachmark-repository-'));
  try {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
