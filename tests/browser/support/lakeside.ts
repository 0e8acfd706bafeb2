import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { chromium } from 'playwright-core';

import { chromiumArgs, openBrowser, type ExtensionBrowser } from '../../../tools/browser.ts';
import { lakeside, type Lakeside } from '../../../tools/demo/lakeside.ts';
import { findBrowser } from '../../../tools/find-browser.ts';
import { startService, type LocalService } from '../../../tools/local-service.ts';
import { type FaultProxy, faultProxy } from './fault-proxy.ts';

interface BrowserOptions {
  readonly args?: readonly string[];
  /** Another build than the one that ships. */
  readonly extension?: string;
  /** The profile's settings, as Chromium writes them to disk; for a new profile only. */
  readonly settings?: object;
}

export interface Stage {
  /** Where everything of this run is kept. */
  readonly folder: string;
  /** What goes wrong between the browsers and the API; nothing until told. */
  readonly faults: FaultProxy;
  readonly service: LocalService;
  readonly school: Lakeside;
  /** Opens a person's own browser; the same name comes back to the same profile. */
  browser(name: string, options?: BrowserOptions): Promise<ExtensionBrowser>;
  /** Whether these words are anywhere on the school's disk, write-ahead logs included. */
  isOnDisk(text: string): Promise<boolean>;
  /** How often the school has carried out this action on this object, by its own audit. */
  timesDone(action: string, object: string): Promise<number>;
  /** What a page answers in a browser that has no extension. */
  withoutUs<T>(address: string, ask: () => T): Promise<T>;
  close(): Promise<void>;
}

/** Lakeside on a disk of its own, with the API, an LMS and as many browsers as wanted. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-stage-'));
  const faults = faultProxy();
  const service = await startService({ folder, between: (api) => faults.between(api) });
  const school = await lakeside(service, folder);
  const browsers = new Set<ExtensionBrowser>();
  return {
    folder,
    faults,
    service,
    school,
    async browser(name, { settings, ...options } = {}) {
      const { apiPort, lmsPort } = service;
      const profile = path.join(folder, 'profiles', name);
      if (settings !== undefined) {
        await mkdir(path.join(profile, 'Default'), { recursive: true });
        await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
      }
      const browser = await openBrowser({ profile, apiPort, lmsPort, ...options });
      browsers.add(browser);
      browser.context.on('close', () => browsers.delete(browser));
      return browser;
    },
    async isOnDisk(text) {
      const schools = path.join(folder, 'schools');
      const files = await readdir(schools, { recursive: true, withFileTypes: true });
      const contents = await Promise.all(
        files
          .filter((file) => file.isFile())
          .map((file) => readFile(path.join(file.parentPath, file.name))),
      );
      return contents.some((content) => content.includes(text));
    },
    async timesDone(action, object) {
      const schools = path.join(folder, 'schools');
      const files = await readdir(schools, { recursive: true, withFileTypes: true });
      let times = 0;
      for (const file of files) {
        if (!file.name.endsWith('.sqlite') || file.name.startsWith('metadata')) continue;
        const database = new DatabaseSync(path.join(file.parentPath, file.name), {
          readOnly: true,
        });
        const found = database
          .prepare('SELECT count(*) AS times FROM audit WHERE action = ? AND object = ?')
          .get(action, object);
        times += Number(found?.['times']);
        database.close();
      }
      return times;
    },
    async withoutUs(address, ask) {
      const { apiPort, lmsPort } = service;
      const browser = await chromium.launch({
        executablePath: findBrowser('chromium').path,
        args: chromiumArgs({ apiPort, lmsPort, headless: true }),
      });
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1440, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(address);
      const answer = await page.evaluate(ask);
      await browser.close();
      return answer;
    },
    async close() {
      await Promise.all([...browsers].map((browser) => browser.close()));
      await service.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
