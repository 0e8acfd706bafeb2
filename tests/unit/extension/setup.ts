import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import messages from '../../../extension/public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The words of the English catalogue, as the browser would fill them in. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = (messages as Record<string, Message>)[key];
  const inner = (entry?.message ?? '').replaceAll(
    /\$(\w+)\$/g,
    (whole, name: string) => entry?.placeholders?.[name.toLowerCase()]?.content ?? whole,
  );
  return inner.replaceAll(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage });
});
