import { afterAll, beforeAll, expect, test } from 'vitest';

import { disturbed } from './support/editors/disturbed.ts';
import { tinymce } from './support/editors/tinymce.ts';
import { openTwoRuns, type TwoRuns } from './support/editors/two-runs.ts';

/** The editor of most learning platforms; the others are in tests/hosts. */
const editor = tinymce('tinymce8', 'node_modules/tinymce/');

let runs: TwoRuns;

beforeAll(async () => {
  runs = await openTwoRuns([editor]);
});

afterAll(async () => {
  await runs?.close();
});

test('a person writes, undoes and pastes in TinyMCE 8: the note follows, and nothing else is another', async () => {
  expect(disturbed(await runs.of(editor))).toEqual([]);
}, 120_000);
