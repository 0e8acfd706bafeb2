import path from 'node:path';

import type { Page } from 'playwright-core';

import type { PersonAnswer } from '../admin.ts';
import { type ExtensionBrowser, openBrowser } from '../browser.ts';
import type { LocalService } from '../local-service.ts';
import { joinIfNeeded } from './join.ts';
import type { Lakeside } from './lakeside.ts';
import { LAKESIDE_LESSON } from './lms.ts';

interface Options {
  readonly service: LocalService;
  readonly school: Lakeside;
  readonly profiles: string;
  readonly open: AsyncDisposableStack;
}

/** A real window each for the teacher and the coach; `closed` is met when both are gone. */
export async function openWindows(options: Options): Promise<{ closed: Promise<unknown> }> {
  const { teacher, coach } = options.school;
  const browsers = [
    await window(teacher, 'teacher', options),
    await window(coach, 'coach', options),
  ];
  const closed = browsers.map(
    ({ context }) =>
      new Promise<void>((done) => {
        context.on('close', () => done());
      }),
  );
  return { closed: Promise.all(closed) };
}

async function window(
  person: PersonAnswer,
  name: 'teacher' | 'coach',
  { service, school, profiles, open }: Options,
): Promise<ExtensionBrowser> {
  const browser = await openBrowser({
    profile: path.join(profiles, name),
    apiPort: service.apiPort,
    lmsPort: service.lmsPort,
    headless: false,
    args: [
      '--window-size=1180,900',
      `--window-position=${name === 'teacher' ? '0,0' : '420,60'}`,
      // No bar about the flags that map the host names.
      '--test-type',
    ],
  });
  open.defer(() => browser.close());
  const [page] = browser.context.pages();
  const lesson = page ?? (await browser.context.newPage());
  await lesson.goto(service.lms.addressOf(LAKESIDE_LESSON));
  const panel = await browser.openPanel(lesson);
  await joinIfNeeded(panel, () => school.codeFor(person));
  await openSidePanel(panel);
  await panel.close();
  await lesson.bringToFront();
  return browser;
}

/** Opens the browser's real side panel, for which it wants a person's click: the debugger's will do. */
async function openSidePanel(panel: Page): Promise<void> {
  const tab = new URL(panel.url()).searchParams.get('tab');
  const session = await panel.context().newCDPSession(panel);
  await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ tabId: ${tab} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await session.detach();
}
