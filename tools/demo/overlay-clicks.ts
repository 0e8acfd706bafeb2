import type { CDPSession, Frame, Page } from 'playwright-core';

/**
 * Finds a button inside the overlay by its accessible name. The overlay's shadow root is closed
 * to the page and to Playwright; the browser's own accessibility tree is not.
 */
export async function clickInOverlay(page: Page, name: string | RegExp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const id = await until(() => backendId(session, name), `no “${String(name)}” in the overlay`);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id }).catch(() => undefined);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  } finally {
    await session.detach();
  }
}

/** The names of all buttons the overlay offers now, in reading order. */
export async function overlayButtons(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ role, name, ignored }) =>
      !ignored && role?.value === 'button' && typeof name?.value === 'string' ? [name.value] : [],
    );
  } finally {
    await session.detach();
  }
}

async function backendId(session: CDPSession, name: string | RegExp): Promise<number | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.find(
    (node) =>
      !node.ignored &&
      node.role?.value === 'button' &&
      (typeof name === 'string' ? node.name?.value === name : name.test(String(node.name?.value))),
  )?.backendDOMNodeId;
}

const findCard = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/card.html'));

/** The card frame, once it has loaded. */
export const cardFrame = (page: Page): Promise<Frame> =>
  until(async () => findCard(page), 'no card frame on the page');

/** Waits until the card has closed itself, as it does when its words are kept. */
export async function cardGone(page: Page): Promise<void> {
  await until(async () => findCard(page) === undefined, 'the card stays open');
}

/** Asks again and again until there is an answer; fails after ten seconds with what was missed. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  missed: string,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s: ${missed}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
