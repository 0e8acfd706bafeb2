import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { findBrowser } from '../../../tools/find-browser.ts';
import { letOnto } from './let-onto.ts';

const folder = (): string =>
  findBrowser('chromium').branded
    ? '/etc/opt/chrome/policies/managed'
    : '/etc/chromium/policies/managed';

/** Why no policy can be set on this machine; undefined where one can. */
export function whyNoPolicy(): string | undefined {
  if (process.platform !== 'linux') return 'only on Linux is a policy a file';
  try {
    mkdirSync(folder(), { recursive: true });
    accessSync(folder(), constants.W_OK);
    return undefined;
  } catch {
    return `${folder()} cannot be written: run as root, or make it yours`;
  }
}

export interface ManagedExtension {
  /** The folder to load: the built extension, at a path and so with an id of its own. */
  readonly extension: string;
  /** Sets the whole policy, and has the running browser read it. */
  set(values: Readonly<Record<string, unknown>>, browser?: ExtensionBrowser): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A copy of the built extension with a policy that concerns it alone: no other browser on this
 * machine sees it, let onto `sites`.
 */
export async function managedExtension(sites: readonly string[]): Promise<ManagedExtension> {
  const extension = await letOnto(sites);
  const id = idOf(extension);
  const policy = path.join(folder(), `coachmark-test-${id}.json`);
  return {
    extension,
    async set(values, browser) {
      await writeFile(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
      if (browser !== undefined) await reloadPolicies(browser);
    },
    async remove() {
      await rm(policy, { force: true });
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Chromium names an unpacked extension after its path: SHA-256, 32 digits, written in a to p. */
const idOf = (extension: string): string =>
  Array.from(
    createHash('sha256').update(extension).digest('hex').slice(0, 32),
    (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)],
  ).join('');

async function reloadPolicies({ context }: ExtensionBrowser): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto('chrome://policy/');
  await page.locator('#reload-policies').click();
  await page.close();
}
