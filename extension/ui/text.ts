import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The catalogue of the browser's language, as the platform serves it to extension code. */
declare const chrome: { i18n: { getMessage(key: string, substitutions: string[]): string } };

/** The words for `key` out of `_locales`, with `$1`, `$2` … filled in. */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  chrome.i18n.getMessage(key, substitutions.map(String));

/** Chooses between a message for one and a message for several, both of which take `$1`. */
export const count = (n: number, one: MessageKey, other: MessageKey): string =>
  t(n === 1 ? one : other, n);
