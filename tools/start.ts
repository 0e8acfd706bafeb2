import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { type Lakeside, lakeside } from './demo/lakeside.ts';
import { playStory } from './demo/story.ts';
import { openWindows } from './demo/windows.ts';
import { findBrowser } from './find-browser.ts';
import { type LocalService, startService } from './local-service.ts';
import { npmRun } from './run.ts';
import { step } from './step.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    kept: { type: 'string', default: '.coachmark' },
    demo: { type: 'string', default: 'demo' },
  },
});

/** Everything a run keeps for the next one: databases, keys, browser profiles. */
const KEPT = path.resolve(values.kept);
const PORTS = { api: 8787, lms: 8443 };

const hasDisplay =
  !values.headless &&
  process.env['CI'] === undefined &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

async function main(signal: AbortSignal): Promise<void> {
  // Whatever is opened is put here and closed in the end, however the end comes.
  await using open = new AsyncDisposableStack();
  const stopped = new Promise<never>((_, stop) => {
    signal.addEventListener('abort', () => stop(new Error('Stopped.')), { once: true });
  });
  const unlessStopped = <T>(work: Promise<T>): Promise<T> => Promise.race([work, stopped]);

  console.log('Coachmark, at Lakeside Middle School (a fictional one)\n');
  await mkdir(KEPT, { recursive: true });
  await step('Finding a browser', async () => findBrowser('chromium'));
  await step('Building the extension', () => npmRun('build:chrome', signal));
  await step('Building the API', () => npmRun('build:worker', signal));
  const service = await step('Starting the API on local workerd, SQLite on disk', () =>
    startService({ folder: KEPT, wanted: PORTS }),
  );
  open.defer(() => service.stop());
  sayPorts(service);
  const school = await step('Setting up Lakeside through the admin door', () =>
    unlessStopped(lakeside(service, KEPT)),
  );
  if (school.kept) console.log('    Lakeside was here already: what the last run wrote is kept.');
  await unlessStopped(play(service, school, open));
}

async function play(
  service: LocalService,
  school: Lakeside,
  open: AsyncDisposableStack,
): Promise<void> {
  const profiles = path.join(KEPT, 'profiles');
  if (!hasDisplay) {
    console.log('\nNo display: playing the story headless.\n');
    const page = await playStory({
      service,
      school,
      profiles,
      folder: path.resolve(values.demo),
      open,
    });
    console.log(`\nThe story in pictures: ${page}`);
    return;
  }
  const { closed } = await step('Opening a window for the teacher and one for the coach', () =>
    openWindows({ service, school, profiles, open }),
  );
  console.log('\nTwo windows are open: Ana Torres, who teaches, and Coach Rivera.');
  console.log(
    'The side panel asks before it reads. Then select some words of the lesson. Ctrl-C ends everything.',
  );
  await closed;
}

function sayPorts({ apiPort, lmsPort }: LocalService): void {
  const taken = (what: string, wanted: number, got: number): void => {
    if (wanted !== got) console.log(`    Port ${wanted} is taken: ${what} is on ${got} instead.`);
  };
  taken('the API', PORTS.api, apiPort);
  taken('the LMS page', PORTS.lms, lmsPort);
}

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (!ending.signal.aborted) console.log('\nStopping …');
    ending.abort();
  });

try {
  await main(ending.signal);
} catch (error) {
  if (!ending.signal.aborted)
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = ending.signal.aborted ? 130 : 1;
}
process.exit();
