import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A peer's server: a script in `servers/`, given a port, a folder and more, that says `up`. */
export async function served(script: string, port: number, ...more: readonly string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-peer-'));
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(
      process.execPath,
      [path.resolve('tests/bench/school/servers', script), String(port), folder, ...more],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    return child;
  };
  let child = await start();
  const kill = async (): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return {
    pid: () => child.pid ?? 0,
    async crash(): Promise<void> {
      await kill();
      child = await start();
    },
    async close(): Promise<void> {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
