import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };

type Key = keyof typeof messages;

/** The words on a screen, from the catalogue: what a person would look for and click. */
export const words = (key: Key, ...substitutions: (string | number)[]): string =>
  messages[key].message.replaceAll(/\$(\d)/g, (_, n: string) =>
    String(substitutions[Number(n) - 1] ?? ''),
  );
