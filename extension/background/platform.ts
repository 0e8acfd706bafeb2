import type { ToPage, StateChanged } from '../messages/to-page';

/** `loader`: finds what a host's own surface knows. `asked`: on hosts she agreed to, any lesson. */
export type LoaderScript = 'loader' | 'asked';

/** Every browser API the background uses, in one place: this file is the permission audit. */
export interface Platform {
  readonly sendToTab: (tab: number, message: ToPage) => Promise<void>;
  /** The key of the lesson a tab's document shows: '' for none, undefined if nobody answers. */
  readonly lessonOn: (tab: number) => Promise<string | undefined>;
  readonly broadcast: (message: StateChanged) => void;
  /** Runs the lesson script in the tab's top frame. */
  readonly injectLesson: (tab: number) => Promise<void>;
  /** Runs the loader there, as she asked; false where the browser does not let us. */
  readonly injectAsked: (tab: number) => Promise<boolean>;
  /** Whether the browser lets us onto the pages a match pattern names. */
  readonly mayRead: (pattern: string) => Promise<boolean>;
  /** The match patterns whose pages a script of ours runs on beside those of the manifest. */
  readonly loaderSites: (script: LoaderScript) => Promise<readonly string[]>;
  readonly setLoaderSites: (script: LoaderScript, patterns: readonly string[]) => Promise<void>;
  readonly openPanel: (tab: number) => Promise<void>;
  /** A dot on the toolbar button, or none. */
  readonly setNews: (isThere: boolean) => void;
  /** The browser's own notification, where it was allowed; `id` comes back with her click on it. */
  readonly notify: (id: string, words: string) => Promise<void>;
  /** Opens a page of a site in a new tab; undefined where the browser would not. */
  readonly openPage: (url: string) => Promise<number | undefined>;
  /** Brings a tab to the front. */
  readonly showTab: (tab: number) => Promise<void>;
  /** Opens a page of ours in a new tab. */
  readonly openOwnPage: (path: string) => Promise<void>;
}
