import { describe, expect, test } from 'vitest';

import { filesBelow, read } from './repository';

const FOLDERS = ['shared', 'extension', 'worker', 'tests', 'tools'];
const isSource = (file: string): boolean => /\.tsx?$/.test(file);

describe('no HTML and no code is made out of a string', () => {
  const BANNED =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b|\bdocument\s*\.\s*write(?:ln)?\b|\beval\s*\(|\bnew\s+Function\b/;

  test.each(['extension', 'worker'])('in %s/', (folder) => {
    const sources = filesBelow(folder).filter(isSource);
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((file) => BANNED.test(withoutComments(read(file))))).toEqual([]);
  });

  test.each(['a.innerHTML = b', 'document.write(a)', 'eval(a)', 'new Function(a)'])(
    '%s would be found',
    (code) => {
      expect(BANNED.test(code)).toBe(true);
    },
  );
});

describe('files', () => {
  const files = FOLDERS.flatMap(filesBelow);

  test('are named in kebab-case', () => {
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
    const platform = new Set(['extension/public/_locales']);
    const odd = files.filter((file) =>
      file.split('/').some((part, index, parts) => {
        if (platform.has(parts.slice(0, index + 1).join('/'))) return false;
        return !KEBAB.test(part);
      }),
    );
    expect(odd).toEqual([]);
  });

  test('are named for what they are about, never utils or helpers', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.[a-z.]+|\/|$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });
});

test('tests mock no module', () => {
  const MOCKS = /\bvi\s*\.\s*(?:mock|doMock|hoisted)\(/;
  const tests = filesBelow('tests').filter(isSource);
  expect(tests.filter((file) => MOCKS.test(read(file)))).toEqual([]);
});

test('package.json pins every dependency to one version', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const pinned = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(pinned.length).toBeGreaterThan(20);
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** A comment may name what code may not use. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
