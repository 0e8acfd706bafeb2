import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');
const file = (name: string): string => path.join(OUTPUT, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const gzipped = (name: string): number => gzipSync(readFileSync(file(name))).length;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: string[];
  }[];
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly externally_connectable?: unknown;
}

const PERMISSIONS = {
  'chrome-mv3': ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'alarms', 'scripting', 'storage'],
};
const LESSON_HOST = 'https://*.instructure.com/*';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (target) => {
  const manifest = JSON.parse(text(`${target}/manifest.json`)) as Manifest;
  const script = (name: string): string => `${target}/${name}.js`;

  test('asks for exactly these permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].toSorted()).toEqual(PERMISSIONS[target]);
  });

  test('reaches exactly these hosts, and others only once asked', () => {
    expect([...manifest.host_permissions].toSorted()).toEqual(
      [LESSON_HOST, 'https://api.coachmark.org/*'].toSorted(),
    );
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('puts only the loader on a page by itself, on the hosts it knows', () => {
    expect(manifest.content_scripts.map(({ js }) => js)).toEqual([['loader.js']]);
    expect(manifest.content_scripts[0]?.matches).toEqual([LESSON_HOST]);
  });

  test('shows a page nothing but the card', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual([
      'card.html',
    ]);
  });

  test('runs no script but its own', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  test('names no host of this machine', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/);
  });

  test('keeps its content scripts small', () => {
    for (const name of ['loader', 'asked'])
      expect(gzipped(script(name))).toBeLessThanOrEqual(12 * 1024);
    expect(gzipped(script('lesson'))).toBeLessThanOrEqual(60 * 1024);
  });

  test('keeps storage and validation out of content scripts', () => {
    for (const name of ['loader', 'asked', 'lesson'])
      expect(text(script(name))).not.toMatch(/ZodError|\$ZodType|Dexie|indexedDB/);
  });

  test('and they would be found: the background holds both', () => {
    const background = text(`${target}/background.js`);
    expect(background).toMatch(/\$ZodType|ZodError/);
    expect(background).toMatch(/Dexie/);
  });
});

test('the worker with its API’s description is at most 200 kB, compressed', () => {
  expect(gzipped('worker/index.js')).toBeLessThanOrEqual(200 * 1024);
});
