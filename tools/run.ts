import { spawn } from 'node:child_process';

/** Runs a script of package.json quietly; its output is shown only where it fails. */
export async function npmRun(script: string, signal: AbortSignal): Promise<void> {
  const windows = process.platform === 'win32';
  // A group of its own, so that ending it ends whatever npm started too.
  const child = spawn('npm', ['run', '-s', script], {
    shell: windows,
    detached: !windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = (): void => {
    if (child.pid === undefined) return;
    if (windows) child.kill();
    else process.kill(-child.pid);
  };
  signal.addEventListener('abort', end);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`npm run ${script} failed:\n${said}`);
}
