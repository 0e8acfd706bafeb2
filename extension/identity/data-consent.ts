import { browser } from 'wxt/browser';

import { NotAgreed } from './not-agreed';
import { SENT } from './what-is-sent';

interface Permissions {
  request(wanted: { origins: string[]; data_collection: string[] }): Promise<boolean>;
  getAll(): Promise<{ data_collection?: string[] }>;
}

/** Firefox's consent to sending data is not among Chromium's permission types. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const permissions = (): Permissions => browser.permissions as unknown as Permissions;

/** Asks in Firefox's own words. Call it first in a click: after an `await` Firefox refuses. */
export const askToSend = (origins: string[]): Promise<boolean> =>
  permissions().request({ origins, data_collection: [...SENT] });

/** Whether the person agreed, and has not taken it back in Firefox's add-on settings. */
async function maySend(): Promise<boolean> {
  const { data_collection: agreed = [] } = await permissions().getAll();
  return SENT.every((kind) => agreed.includes(kind));
}

/**
 * The only `fetch` that leaves Firefox.
 *
 * @throws {NotAgreed} without consent: nothing has left
 */
export const fetchIfAgreed: typeof fetch = async (input, init) => {
  if (!(await maySend())) throw new NotAgreed();
  return fetch(input, init);
};
