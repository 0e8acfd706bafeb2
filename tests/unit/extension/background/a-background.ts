import { createBackground } from '../../../../extension/background/background';
import type { SessionArea } from '../../../../extension/background/page-records';
import type { Platform } from '../../../../extension/background/platform';
import type { Sender } from '../../../../extension/background/router';
import type { ToPage } from '../../../../extension/messages/to-page';
import { SchoolDatabase, schoolDatabaseName } from '../../../../extension/store/school-database';
import { createStore } from '../../../../extension/store/store';
import { ASSIGNMENTS, id, STAFF, tess } from '../../shared/mutations/staff';
import { aDeviceDatabase, membership } from '../identity/membership';
import { aManagedArea } from '../policy/a-managed-area';
import { put } from '../store/device';

export const OURS = 'coachmark-id';
export const ORIGIN = 'chrome-extension://coachmark-id/';
export const LESSON_URL = 'https://school.instructure.com/courses/1/pages/trees?tab=1#top';
export const HOST = 'school.instructure.com';
/** What a surface calls a lesson of that host. */
export const keyOf = (name: string, host = HOST): string => `canvas:${host}:wiki_page:${name}`;

/** What the loader says of a lesson on that host. */
export const found = {
  type: 'page/found',
  key: keyOf('trees'),
  title: 'Trees',
  meta: 'Biology',
  mode: 'view',
  words: 'page',
};

/** The browser session's storage, in memory: what comes out is a copy, as in a browser. */
export function aSessionArea(): { -readonly [Name in keyof SessionArea]: SessionArea[Name] } & {
  readonly keys: () => string[];
} {
  const items = new Map<string, string>();
  return {
    keys: () => [...items.keys()],
    get: async (key) => {
      const value = items.get(key);
      return value === undefined ? {} : { [key]: JSON.parse(value) as unknown };
    },
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

let schools = 0;

const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));

/** The whole background of a device whose school cannot be reached; Tess is signed in. */
export async function aBackground({
  signedIn = true,
  fetch = offline,
  now = () => 1000,
}: { signedIn?: boolean; fetch?: typeof globalThis.fetch; now?: () => number } = {}) {
  schools += 1;
  const number = schools;
  const organizationId = `lakeside-${number}`;
  const device = aDeviceDatabase();
  const db = new SchoolDatabase(schoolDatabaseName(organizationId, tess.id));
  const store = createStore({ db, actor: tess.id, now: () => 100 });
  await store.accept({
    changes: [...STAFF, ...ASSIGNMENTS].map(put),
    left: [],
    cursor: {},
    lastMutationId: 0,
  });
  const key = `${organizationId}:${tess.id}`;
  if (signedIn) {
    await device.memberships.put({ ...membership, key, organizationId });
    await device.settings.put({ key: 'active', value: key });
  }
  const session = aSessionArea();
  const told: { tab: number; message: ToPage }[] = [];
  const injected: number[] = [];
  const asked: number[] = [];
  const panels: number[] = [];
  const opened: string[] = [];
  const dots: boolean[] = [];
  const notified: { target: string; words: string }[] = [];
  const shownTabs: number[] = [];
  /** What the loader of a tab answers; undefined where there is none. */
  const shows = new Map<number, string>();
  const platform: Platform = {
    sendToTab: async (tab, message) => {
      told.push({ tab, message });
    },
    lessonOn: async (tab) => shows.get(tab),
    broadcast: () => undefined,
    injectLesson: async (tab) => {
      injected.push(tab);
    },
    mayRead: async () => false,
    injectAsked: async (tab) => {
      asked.push(tab);
      return true;
    },
    loaderSites: async () => [],
    setLoaderSites: async () => undefined,
    openPanel: async (tab) => {
      panels.push(tab);
    },
    openOwnPage: async (path) => {
      opened.push(path);
    },
    setNews: (isThere) => {
      dots.push(isThere);
    },
    notify: async (target, words) => {
      notified.push({ target, words });
    },
    openPage: async (url) => {
      opened.push(url);
      return 7;
    },
    showTab: async (tab) => {
      shownTabs.push(tab);
    },
  };
  let ids = 5000;
  const background = createBackground({
    device,
    session,
    managed: aManagedArea().area,
    platform,
    fetch,
    now,
    newId: () => id((ids += 1)),
    random: () => 0.5,
    id: OURS,
    origin: ORIGIN,
    tabs: async () => [1, 2],
  });
  /** A view speaks for Tess here, unless it says for whom. */
  const answer: typeof background.answer = (message, sender) =>
    background.answer(
      typeof message === 'object' && message !== null ? { as: key, ...message } : message,
      sender,
    );
  /** Tess works in a second school, too; the first stays the one in use. */
  async function inSecondSchool() {
    const second = `riverside-${number}`;
    const membershipOf = {
      ...membership,
      key: `${second}:${tess.id}`,
      organizationId: second,
      schoolName: 'Riverside',
      lessonKey: 'e'.repeat(64),
      clientId: id(9001),
      accessToken: 'access-2',
    };
    await device.memberships.put(membershipOf);
    const itsDb = new SchoolDatabase(schoolDatabaseName(second, tess.id));
    const itsStore = createStore({ db: itsDb, actor: tess.id, now: () => 100 });
    const changes = [...STAFF, ...ASSIGNMENTS].map(put);
    await itsStore.accept({ changes, left: [], cursor: {}, lastMutationId: 0 });
    return { key: membershipOf.key, db: itsDb, store: itsStore };
  }
  return {
    ...background,
    answer,
    key,
    inSecondSchool,
    device,
    db,
    store,
    session,
    told,
    injected,
    askedOn: asked,
    panels,
    opened,
    dots,
    notified,
    shownTabs,
    shows,
  };
}

/** The top frame of a tab that shows a lesson. */
export const page = (tab = 1, url = LESSON_URL): Sender => ({
  id: OURS,
  url,
  frameId: 0,
  tab: { id: tab },
});
/** A card frame of ours in a tab. */
export const cardFrame = (frameId: number, tab = 1): Sender => ({
  id: OURS,
  url: `${ORIGIN}card.html`,
  frameId,
  tab: { id: tab },
});
export const panel: Sender = { id: OURS, url: `${ORIGIN}sidepanel.html?tab=1` };

export const passage = {
  quote: { exact: 'where the mass came from', prefix: 'tell me ', suffix: '.' },
  position: { start: 20, end: 44 },
  block: { index: 0, fingerprint: 'x', start: 20, end: 44 },
  headings: [],
};
