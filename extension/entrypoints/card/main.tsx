import { render } from 'preact';
import { browser } from 'wxt/browser';

import type { CardHello, CardState } from '../../background/card-messages';
import { Card } from '../../card/card';
import { createCardHost } from '../../host/card-host';
import { askAgain } from '../../messages/ask-again';
import { send } from '../../messages/send';
import type { StateChanged } from '../../messages/to-page';

import '../../ui/tokens.css';
import '../../ui/page-tokens.css';
import '../../ui/components.css';
import '../../card/card.css';

/** The nonce and the theme of the page the card lies on. */
const [nonce = '', theme = ''] = location.hash.slice(1).split('.');
document.documentElement.dataset['theme'] = theme === 'dark' ? 'dark' : 'light';

/** Stays inert, and blank, unless the background knows the nonce as this very frame's. */
const hello = await askAgain(() =>
  send<CardHello | undefined>({
    type: 'card/hello',
    nonce,
  }),
);

if (hello !== undefined) {
  const { host, take } = createCardHost(hello.state);
  browser.runtime.onMessage.addListener((message: StateChanged) => {
    if (message.type !== 'state/changed') return undefined;
    void send<CardState | undefined>({ type: 'card/state' }).then((state) =>
      state === undefined ? undefined : take(state),
    );
    return undefined;
  });
  const { purpose } = hello;
  render(
    <Card
      host={host}
      mode={purpose.mode}
      passage={purpose.mode === 'thread' ? null : purpose.passage}
      note={purpose.mode === 'thread' ? purpose.note : null}
      onClose={() => void send({ type: 'card/close' })}
      onResize={(height) => void send({ type: 'card/resize', height })}
    />,
    document.querySelector('#app')!,
  );
}
