import type { Firefox, FirefoxTab } from './firefox.ts';

/** What a person does with a mouse and a keyboard, as real input over WebDriver BiDi. */
export interface Hands {
  /** Clicks the element a JavaScript expression finds in the tab. */
  click(tab: FirefoxTab, expression: string): Promise<void>;
  /** Clicks the overlay's button whose name says this; its closed shadow root is open to BiDi. */
  clickInOverlay(tab: FirefoxTab, name: string): Promise<void>;
  /** Drags from the first to the last letter of words on the page. */
  select(tab: FirefoxTab, text: string): Promise<void>;
  type(tab: FirefoxTab, text: string): Promise<void>;
}

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

interface Evaluated {
  readonly result?: RemoteNode;
}

type Pointer =
  | { type: 'pointerDown' | 'pointerUp'; button: 0 }
  | { type: 'pointerMove'; x: number; y: number; duration?: number; origin?: object };

/** Milliseconds to wait for something to click. */
const PATIENCE = 15_000;

export function handsOf({ bidi }: Pick<Firefox, 'bidi'>): Hands {
  async function found(ask: () => Promise<string | undefined>, missed: string): Promise<string> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const id = await ask().catch(() => undefined);
      if (id !== undefined) return id;
      if (Date.now() > end) throw new Error(`Nothing to click: ${missed}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  const pointer = (context: string, actions: readonly Pointer[]): Promise<unknown> =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });

  const press = async (context: string, sharedId: string): Promise<void> => {
    try {
      await pointer(context, [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    } catch (error) {
      // A button that closes its own frame is pressed all the same.
      if (!String(error).includes('no such frame')) throw error;
    }
  };

  async function overlayRoot(context: string): Promise<string | undefined> {
    const { result } = await bidi.send<Evaluated>('script.evaluate', {
      expression: `document.querySelector('coachmark-overlay')`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return result?.value?.shadowRoot?.sharedId;
  }

  return {
    async click({ context }, expression) {
      const id = await found(async () => {
        const { result } = await bidi.send<Evaluated>('script.evaluate', {
          // Only what has come to rest: a card grows while it is written in.
          expression: `(async () => {
            const one = ${expression};
            one?.scrollIntoView({ block: 'center' });
            const box = () => JSON.stringify([one.getBoundingClientRect(), innerHeight]);
            const before = box();
            await new Promise((done) => setTimeout(done, 100));
            return one.isConnected && box() === before ? one : undefined;
          })()`,
          target: { context },
          awaitPromise: true,
        });
        return result?.sharedId;
      }, expression);
      await press(context, id);
    },
    async clickInOverlay({ context }, name) {
      const id = await found(async () => {
        const root = await overlayRoot(context);
        if (root === undefined) return undefined;
        const { result } = await bidi.send<Evaluated>('script.callFunction', {
          functionDeclaration: `(root, name) => [...root.querySelectorAll('button')].find((one) =>
            (one.getAttribute('aria-label') ?? one.textContent).includes(name) && one.getClientRects().length > 0)`,
          arguments: [{ sharedId: root }, { type: 'string', value: name }],
          target: { context },
          awaitPromise: false,
        });
        return result?.sharedId;
      }, name);
      await press(context, id);
    },
    async select(tab, text) {
      const ends = await tab.evaluate<{ from: [number, number]; to: [number, number] } | null>(`
        (() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent.indexOf(${JSON.stringify(text)});
            if (at < 0) continue;
            node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + ${text.length});
            const boxes = [...range.getClientRects()];
            const [first, last] = [boxes[0], boxes.at(-1)];
            const middle = ({ top, bottom }) => Math.round((top + bottom) / 2);
            return {
              from: [Math.ceil(first.left), middle(first)],
              to: [Math.floor(last.right), middle(last)],
            };
          }
          return null;
        })()`);
      if (ends === null) throw new Error(`“${text}” is not on the page.`);
      const [[x1, y1], [x2, y2]] = [ends.from, ends.to];
      await pointer(tab.context, [
        { type: 'pointerMove', x: x1, y: y1 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: x2, y: y2, duration: 200 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async type({ context }, text) {
      const actions = Array.from(text, (value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]).flat();
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
  };
}
