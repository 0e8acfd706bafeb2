import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const here = 'tests/hosts';
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
};

// Canvas' editor is of another React than the others.
for (const folder of [here, `${here}/canvas-rce`])
  if (!existsSync(`${folder}/node_modules`))
    run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--legacy-peer-deps']);
run('npm', ['run', '-s', 'build']);
run('npx', ['vitest', 'run', '--config', `${here}/vitest.config.ts`]);
