import Quill from 'quill';

import { counter, html, offer, place } from './offer.ts';

place().innerHTML = html;
// Every change by itself: what is put together must not depend on how fast this machine types.
const quill = new Quill(place(), { modules: { history: { delay: 0 } } });
const changes = counter();
quill.on('text-change', changes.count);
offer({
  root: () => quill.root,
  content: () => JSON.stringify(quill.getContents()) + quill.getSemanticHTML(),
  history: () => quill.history.stack,
  dirty: changes.counted,
});
