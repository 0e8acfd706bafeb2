import type { FromPage } from '../messages/protocol';

type Send = <Answer>(message: FromPage) => Promise<Answer>;

/**
 * A page may outlive this version of the extension; then there is nobody left to ask, and the
 * first question that finds nobody takes everything of ours off the page.
 */
export const tryOrEnd =
  (send: Send, end: AbortController) =>
  async <Answer>(message: FromPage): Promise<Answer | undefined> => {
    try {
      return await send<Answer | undefined>(message);
    } catch {
      end.abort();
      return undefined;
    }
  };
