import type { CDPSession } from 'playwright-core';

import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { until } from '../../../tools/demo/overlay-clicks.ts';

async function debuggerOf({ context }: ExtensionBrowser): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser has no debugger of its own.');
  return browser.newBrowserCDPSession();
}

/** Ends the extension's service worker in the middle of what it is doing, as the browser may. */
export async function killWorker(browser: ExtensionBrowser): Promise<void> {
  const session = await debuggerOf(browser);
  const ours = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
  };
  const target = await ours();
  if (target === undefined) throw new Error('The worker is asleep.');
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await until(
    async () => (await ours())?.targetId !== target.targetId,
    'the worker goes on running',
  );
  await session.detach();
}

/** SIGKILL to the browser: it writes nothing more. */
export async function killBrowser(browser: ExtensionBrowser): Promise<void> {
  const session = await debuggerOf(browser);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('The browser names no process.');
  const gone = new Promise<void>((done) => {
    browser.context.on('close', () => done());
  });
  process.kill(own.id, 'SIGKILL');
  await gone;
}
