import { afterEach, expect, test } from 'vitest';

import type { FromPage } from '../../../../extension/messages/protocol';
import { createLoader } from '../../../../extension/on-page/loader';

let end: AbortController;

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** What is said on a page that lists one student; the background lets us read it or not. */
async function saidOn(path: string, mayRead: boolean): Promise<FromPage[]> {
  Reflect.get(window, 'happyDOM').setURL(`https://school.instructure.com${path}`);
  document.body.innerHTML = `<table><tbody><tr class="rosterUser StudentEnrollment">
    <td><a class="roster_user_name">Zoraya Quill</a></td></tr></tbody></table>`;
  end = new AbortController();
  const said: FromPage[] = [];
  createLoader({
    document,
    world: {},
    now: () => 0,
    send: async (message) => {
      said.push(message);
      return message.type === 'page/people' ? mayRead : undefined;
    },
    answer: () => undefined,
    signal: end.signal,
  });
  await new Promise((done) => setTimeout(done));
  return said;
}

test('a class list is read where the teacher lets this host be read', async () => {
  expect(await saidOn('/courses/7/users', true)).toEqual([
    { type: 'page/people' },
    { type: 'page/roster', names: ['Zoraya Quill'] },
  ]);
});

test('no name of it is read where she does not, nor on any other page', async () => {
  expect(await saidOn('/courses/7/users', false)).toEqual([{ type: 'page/people' }]);
  end.abort();
  expect(await saidOn('/courses/7/grades', true)).toEqual([]);
});
