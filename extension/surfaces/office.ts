import { firstShown } from './first-shown';
import { isHost } from './is-host';
import type { FoundLesson, Surface } from './surface';

/** Word, OneNote and Teams on the web. */
const HOSTS = [
  'officeapps.live.com',
  'onenote.cloud.microsoft',
  'word.cloud.microsoft',
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'sharepoint.com',
  'onedrive.live.com',
];
/** Of the page around the document, the parameters that name it. */
const NAMES = ['resid', 'sourcedoc', 'id', 'wd'];

/**
 * Office on the web: the document is in a frame of another site, out of reach of a click on this
 * one, so she pastes its words into the panel. Where it is the page itself, it is read.
 */
export const office: Surface = {
  id: 'office',
  name: 'Word or OneNote on the web',
  tier: 'activate',
  words: 'given',
  matches: (url) => isHost(url, ...HOSTS),
  mayHold: () => true,

  find(document, url): FoundLesson {
    const name = NAMES.map((one) => url.searchParams.get(one)).find((one) => one !== null);
    return {
      root: firstShown(document, ['#WACViewPanel']) ?? document.body,
      key: `office:${url.host}:${name ?? url.pathname}`,
      title: document.title.trim(),
      meta: url.hostname,
      mode: 'edit',
    };
  },
};
