import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

import { permissionsPage } from '../tests/permissions/page.ts';

/** Prints `docs/permissions.md` from the table that the tests read. */
await writeFile('docs/permissions.md', permissionsPage());
spawnSync('npx', ['oxfmt', 'docs/permissions.md'], { stdio: 'inherit' });
