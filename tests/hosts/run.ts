import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const here = 'tests/hosts';
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
};

if (!existsSync(`${here}/node_modules`))
  run('npm', ['ci', '--prefix', here, '--ignore-scripts', '--legacy-peer-deps']);
run('npm', ['run', '-s', 'build']);
run('npx', ['vitest', 'run', '--config', `${here}/vitest.config.ts`]);
