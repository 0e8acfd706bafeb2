import { describe, expect, test } from 'vitest';

import { IGNORED } from '../../../../extension/background/router';
import { id } from '../../shared/mutations/staff';
import { aBackground, cardFrame, found, ORIGIN, page, panel, passage } from './a-background';

const join = { type: 'join', code: 'nonsense' };
const save = {
  type: 'draft/save',
  tab: null,
  revision: null,
  draft: { id: id(1), lesson: null, passage: null, parent: null, kind: 'reflection', body: 'x' },
};
const write = { type: 'page/write', mode: 'reflect', passage };

/** A card that a click in tab 1 asked for: the nonce it will show. */
async function asked(background: Awaited<ReturnType<typeof aBackground>>): Promise<string> {
  const answer = (await background.answer(write, page())) as { nonce: string };
  return answer.nonce;
}

describe('a content script', () => {
  test('says what belongs to its page', async () => {
    const { answer, panels } = await aBackground();
    expect(await answer(found, page())).not.toBe(IGNORED);
    expect(await answer({ type: 'page/panel' }, page(7))).not.toBe(IGNORED);
    expect(panels).toEqual([7]);
  });

  test.each([
    join,
    { type: 'sign-out' },
    { type: 'consent', tab: 1, answer: 'read' },
    save,
    { type: 'live/address' },
    { type: 'card/hello', nonce: id(1) },
    { type: 'card/state' },
    { type: 'page/unheard-of' },
    'page/found',
    null,
  ])('is not heard when it says %j', async (message) => {
    const { answer } = await aBackground();
    expect(await answer(message, page())).toBe(IGNORED);
  });

  test.each([
    ['a frame within the page', { ...page(), frameId: 3 }],
    ['no frame that is known', { ...page(), frameId: undefined }],
    ['no tab', { ...page(), tab: undefined }],
    ['no address', { ...page(), url: undefined }],
  ])('is not heard from %s', async (_, sender) => {
    const { answer, session } = await aBackground();
    expect(await answer(found, sender)).toBe(IGNORED);
    expect(session.keys()).toEqual([]);
  });

  test('cannot pass for a page of ours by an address that only looks like one', async () => {
    const { answer } = await aBackground();
    for (const url of [
      `https://evil.example/${ORIGIN}`,
      'chrome-extension://coachmark-id.evil.example/sidepanel.html',
      'https://evil.example/card.html',
    ])
      expect(await answer(join, page(1, url))).toBe(IGNORED);
  });
});

describe('a card frame', () => {
  test('is heard once it has shown the nonce it was made for', async () => {
    const background = await aBackground();
    const { answer, db } = background;
    const nonce = await asked(background);
    const hello = await answer({ type: 'card/hello', nonce }, cardFrame(5));
    expect(hello).toMatchObject({ purpose: { mode: 'reflect', passage } });
    expect(await answer({ type: 'card/state' }, cardFrame(5))).toHaveProperty('rows');
    expect(await answer(save, cardFrame(5))).toEqual({ ok: true });
    expect(await db.drafts.count()).toBe(1);
  });

  test.each([join, save, { type: 'sync/now' }, found, write])(
    'before that is not heard when it says %j',
    async (message) => {
      const background = await aBackground();
      await asked(background);
      expect(await background.answer(message, cardFrame(5))).toBe(IGNORED);
    },
  );

  test('before that learns nothing of what a card shows', async () => {
    const background = await aBackground();
    await asked(background);
    for (const message of [
      { type: 'card/state' },
      { type: 'card/close' },
      { type: 'card/hello', nonce: id(77) },
      { type: 'card/resize', height: 9 },
    ])
      expect(await background.answer(message, cardFrame(5))).toBeUndefined();
    expect(background.told).toEqual([]);
  });

  test('in another tab is not the one the nonce was made for', async () => {
    const background = await aBackground();
    const { answer } = background;
    const nonce = await asked(background);
    expect(await answer({ type: 'card/hello', nonce }, cardFrame(5, 2))).toBeUndefined();
    expect(await answer(save, cardFrame(5, 2))).toBe(IGNORED);
    // Nothing was spent: the right one is still heard.
    expect(await answer({ type: 'card/hello', nonce }, cardFrame(5))).toBeDefined();
  });

  test('that comes second with the same nonce is nobody', async () => {
    const background = await aBackground();
    const { answer } = background;
    const nonce = await asked(background);
    await answer({ type: 'card/hello', nonce }, cardFrame(5));
    expect(await answer({ type: 'card/hello', nonce }, cardFrame(6))).toBeUndefined();
    expect(await answer({ type: 'card/state' }, cardFrame(6))).toBeUndefined();
    expect(await answer(save, cardFrame(6))).toBe(IGNORED);
    expect(await answer({ type: 'card/state' }, cardFrame(5))).toBeDefined();
  });

  test('speaks of the tab it lies on, whatever it says', async () => {
    const background = await aBackground();
    const { answer, told } = background;
    const nonce = await asked(background);
    await answer({ type: 'card/hello', nonce }, cardFrame(5));
    await answer({ type: 'show', tab: 2, target: { note: id(1) } }, cardFrame(5));
    expect(told).toEqual([{ tab: 1, message: { type: 'to-page/show', id: id(1) } }]);
  });
});

test('a page of ours may ask everything a view may ask', async () => {
  const { answer } = await aBackground();
  expect(await answer(join, panel)).toEqual({ ok: false, code: 'malformed' });
  expect(await answer(save, { ...panel, tab: { id: 4 }, frameId: 0 })).toEqual({ ok: true });
  expect(await answer({ type: 'join' }, panel)).toBe(IGNORED);
});

test('another extension is not heard, whatever address it claims', async () => {
  const { answer } = await aBackground();
  for (const sender of [panel, page(), cardFrame(5)])
    for (const message of [join, found, save])
      expect(await answer(message, { ...sender, id: 'another-id' })).toBe(IGNORED);
  expect(await answer(join, { url: panel.url })).toBe(IGNORED);
});
