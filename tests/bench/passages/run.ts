import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { runBundled } from '../bundled.ts';

const here = 'tests/bench';

if (!existsSync(`${here}/node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', here, '--ignore-scripts'], { stdio: 'inherit' });
}
await runBundled('passages');
