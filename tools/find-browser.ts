import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly path: string;
  /** Branded Chrome and Edge no longer take `--load-extension`: the extension goes in by CDP. */
  readonly branded: boolean;
}

interface Known {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly debian: string;
  readonly install: string;
}

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap(
  (folder) => folder ?? [],
);

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'COACHMARK_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ],
    debian: 'chromium',
    install: 'install Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'COACHMARK_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: 'firefox-esr',
    install: 'install Firefox (ESR or later)',
  },
};

/**
 * The browser to use: the one the environment names, one that is installed, Debian's package
 * (installed when we are root, and said), a browser of Playwright's. Throws one clear sentence.
 */
export function findBrowser(
  name: BrowserName,
  say: (line: string) => void = console.log,
): FoundBrowser {
  const { variable, commands, paths, debian, install } = KNOWN[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return found(named);
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  const installed = commands.map(which).find(Boolean) ?? paths.find((file) => existsSync(file));
  if (installed !== undefined) return found(installed);
  if (process.getuid?.() === 0 && which('apt-get') !== undefined) {
    say(`No ${name} here: installing Debian's package ${debian} (we are root) …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', debian], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const fresh = which(debian);
    if (fresh !== undefined) return found(fresh);
  }
  if (name === 'chromium') {
    const cached = playwrightChromium();
    if (cached !== undefined) return found(cached);
    say('No Chromium here: trying npx playwright-core install chromium …');
    const cli = path.resolve('node_modules', 'playwright-core', 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
    const fetched = playwrightChromium();
    if (fetched !== undefined) return found(fetched);
  }
  throw new Error(`No ${name} found: ${install}, or set ${variable} to its program file.`);
}

function found(file: string): FoundBrowser {
  return {
    path: file,
    branded: /google.?chrome|microsoft.?edge|msedge|[\\/]chrome\.exe$/i.test(file),
  };
}

function which(command: string): string | undefined {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    const [first] = execFileSync(finder, [command], { encoding: 'utf8', stdio: 'pipe' }).split(
      '\n',
    );
    return first?.trim() || undefined;
  } catch {
    return undefined;
  }
}

function playwrightChromium(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
