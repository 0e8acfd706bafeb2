/** The part of the browser's messaging that content scripts use. */
interface OwnRuntime {
  readonly id?: string;
  sendMessage<Answer>(message: object): Promise<Answer>;
  getURL(path: string): string;
  readonly onMessage: {
    addListener<Message>(heard: Heard<Message>): void;
    removeListener<Message>(heard: Heard<Message>): void;
  };
}
type Heard<Message> = (
  message: Message,
  sender: unknown,
  reply: (answer: unknown) => void,
) => undefined;

declare const chrome: { readonly runtime: OwnRuntime };

/**
 * The browser's own, not the polyfill's: that is loaded with every page of a known host, and
 * Chromium has answered messages with promises since 99, Firefox always. Asked for at each call:
 * there is none once this version of the extension is gone.
 */
export const ownRuntime = (): OwnRuntime => chrome.runtime;
