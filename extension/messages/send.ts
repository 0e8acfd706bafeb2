import { ownRuntime } from './own-runtime';
// Types only: the schemas (and zod with them) stay out of content scripts.
import type { FromCard, FromPage, FromView } from './protocol';

/** Asks the background, which answers `undefined` to what is not the sender's to ask. */
export const send = async <Answer>(message: FromPage | FromView | FromCard): Promise<Answer> =>
  ownRuntime().sendMessage(message);
