import { expect, test } from 'vitest';

import { permissionsPage } from '../permissions/page';
import { read } from './repository';

/** What a page says, however its tables are padded. */
const said = (page: string): string => page.replaceAll(/-{3,}/g, '---').replaceAll(/\s+/g, ' ');

test('docs/permissions.md is what the table of permissions prints (npm run permissions)', () => {
  expect(said(read('docs/permissions.md'))).toBe(said(permissionsPage()));
});
