import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findBrowser } from '../../../tools/find-browser.ts';
import { API_HOST, LMS_HOST } from '../../../tools/hosts.ts';
import { type Bidi, connectBidi } from './bidi.ts';

/** The id the manifest gives, and the address every installation is pinned to here. */
const GECKO_ID = 'coachmark@coachmark.org';
const UUID = '5e1b8ad4-3d0c-4c64-9b0e-0a1c0ac4a7e1';
export const OWN = `moz-extension://${UUID}`;

export interface FirefoxTab {
  readonly context: string;
  /** Runs an expression in the tab and answers with its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Asks again and again until the expression is true. */
  until(expression: string): Promise<void>;
  goto(url: string): Promise<void>;
}

export interface Firefox {
  readonly bidi: Bidi;
  open(url: string): Promise<FirefoxTab>;
  /** The tabs and small windows that show an address now. */
  showing(url: string): Promise<readonly FirefoxTab[]>;
  /** The browser's own window: toolbar, sidebar and prompts. */
  window(): Promise<FirefoxTab>;
  /** A frame inside a tab, found by a part of its address. */
  frame(tab: FirefoxTab, part: string): Promise<FirefoxTab>;
  frameNow(tab: FirefoxTab, part: string): Promise<FirefoxTab | undefined>;
  close(): Promise<void>;
}

interface Options {
  readonly extension?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Beside this process's own; HOME is where Firefox looks for managed settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Opens Firefox with the built extension installed over WebDriver BiDi. Host names map to this
 * machine by a pref (ports stay as written); the certificate of the run is accepted.
 */
export async function openFirefox({
  extension = '.output/firefox-mv3',
  prefs = {},
  env = {},
}: Options = {}): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'coachmark-firefox-'));
  await mkdir(profile, { recursive: true });
  const all = {
    'xpinstall.signatures.required': false,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'remote.active-protocols': 1,
    'network.dns.localDomains': `${API_HOST},${LMS_HOST}`,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const { path: binary } = findBrowser('firefox');
  const child = spawn(
    binary,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' },
    },
  );
  const address = await new Promise<string>((done, failed) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) done(found);
    });
    child.on('exit', () => failed(new Error(`Firefox ended at once:\n${said}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: path.resolve(extension) },
  });

  const tabOf = (context: string, scope = 'globalThis'): FirefoxTab => {
    const evaluate = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await bidi.send<{
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => { with (${scope}) return JSON.stringify((await (${expression})) ?? null); })()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as T;
    };
    return {
      context,
      evaluate,
      async until(expression) {
        const end = Date.now() + 15_000;
        for (;;) {
          if (await evaluate<boolean>(expression).catch(() => false)) return;
          if (Date.now() > end) {
            const shown = await evaluate<string>('document.body.innerText').catch(String);
            throw new Error(`Never true: ${expression}. It shows: ${shown.slice(0, 1500)}`);
          }
          await new Promise((done) => setTimeout(done, 100));
        }
      },
      async goto(url) {
        // BiDi's own wait never ends for moz-extension pages.
        const own = url.startsWith('moz-extension:');
        await bidi.send('browsingContext.navigate', {
          context,
          url,
          wait: own ? 'none' : 'complete',
        });
        if (own)
          await this.until(
            `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
          );
      },
    };
  };

  interface Tree {
    readonly context: string;
    readonly url: string;
    readonly children: readonly Tree[] | null;
  }
  async function frameNow(tab: FirefoxTab, part: string): Promise<FirefoxTab | undefined> {
    const { contexts } = await bidi.send<{ contexts: readonly Tree[] }>('browsingContext.getTree', {
      root: tab.context,
    });
    const found = contexts
      .flatMap(({ children }) => children ?? [])
      .find(({ url }) => url.includes(part));
    return found === undefined ? undefined : tabOf(found.context);
  }

  return {
    bidi,
    async open(url) {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      const tab = tabOf(context);
      await tab.goto(url);
      return tab;
    },
    async showing(wanted) {
      const { contexts } = await bidi.send<{
        contexts: readonly { readonly context: string; readonly url: string }[];
      }>('browsingContext.getTree', { maxDepth: 0 });
      return contexts.filter(({ url }) => url === wanted).map(({ context }) => tabOf(context));
    },
    async window() {
      const { contexts } = await bidi.send<{ contexts: readonly { readonly context: string }[] }>(
        'browsingContext.getTree',
        { 'moz:scope': 'chrome' },
      );
      const [first] = contexts;
      if (first === undefined) throw new Error('Firefox has no window.');
      // The window itself, or only a privileged page in one of its tabs: it differs by version.
      return tabOf(first.context, 'window.browsingContext.topChromeWindow');
    },
    frameNow,
    async frame(tab, part) {
      const end = Date.now() + 15_000;
      for (;;) {
        const found = await frameNow(tab, part);
        if (found !== undefined) return found;
        if (Date.now() > end) throw new Error(`No frame with ${part} in the tab.`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    async close() {
      bidi.close();
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
