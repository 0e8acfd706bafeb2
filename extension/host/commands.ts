import { uuidv7 } from '../../shared/model';
import { askAgain } from '../messages/ask-again';
import type { FromView } from '../messages/protocol';
import { send } from '../messages/send';
import type { Brought, Host, JoinOutcome, Outcome, PrivacyCheck, Removed } from '../ui/host';

type Commands = Omit<
  Host,
  | 'me'
  | 'memberships'
  | 'page'
  | 'site'
  | 'copyOffer'
  | 'rows'
  | 'sync'
  | 'drafts'
  | 'setAside'
  | 'visits'
  | 'news'
  | 'telling'
  | 'welcomed'
  | 'setForMe'
  | 'revision'
  | 'use'
>;

/** No answer at all: the background did not know the sender, and nothing was done. */
const ask = async (message: FromView): Promise<Outcome> =>
  (await askAgain(() => send<Outcome | undefined>(message))) ?? { ok: false, code: 'unavailable' };

interface Deps {
  /** The key of the membership all this is for, whichever is in use by then; '' for none. */
  readonly as: string;
  /** The tab a view is about; null where it is about none. */
  readonly tab: () => number | null;
  /** Asks the browser to let us reach the school's API; answered at once where it may already. */
  readonly permit: (code: string) => Promise<boolean>;
  /** Asks the browser to let us send again. */
  readonly agree: () => Promise<boolean>;
  /** Asks the browser to let us onto an origin's pages. */
  readonly allow: (origin: string) => Promise<boolean>;
  /** Asks the browser to let us notify her. */
  readonly allowTelling: () => Promise<boolean>;
}

/** The half of a `Host` that changes things: each a message to the background. */
export function createCommands({ as, tab, permit, agree, allow, allowTelling }: Deps): Commands {
  return {
    async join(code): Promise<JoinOutcome> {
      if (!(await permit(code))) return { ok: false, code: 'no-permission' };
      return (
        (await send<JoinOutcome | undefined>({ type: 'join', code })) ?? {
          ok: false,
          code: 'unreachable',
        }
      );
    },
    async welcomeSeen() {
      await ask({ type: 'welcome/seen' });
    },
    async signOut() {
      await ask({ type: 'sign-out', as });
    },
    async answerConsent(answer) {
      await ask({ type: 'consent', tab: tab(), answer });
    },
    async stopReading() {
      await ask({ type: 'reading/stop', tab: tab() });
    },
    activate: () => ask({ type: 'activate', tab: tab() }),
    async allowSite(origin) {
      // Nothing may be awaited before this: a browser asks only in the click itself.
      if (!(await allow(origin))) return false;
      return (await ask({ type: 'site/open', tab: tab() })).ok;
    },
    giveText: (text) => ask({ type: 'lesson/give', as, tab: tab(), text }),
    selectWords: (start, end) => ask({ type: 'lesson/select', as, tab: tab(), start, end }),
    async bringAlong(from) {
      const notes = await send<readonly string[] | undefined>({
        type: 'copy/bring',
        as,
        tab: tab(),
        from,
      });
      return notes;
    },
    declineCopy: () => ask({ type: 'copy/decline', as, tab: tab() }),
    undoBringAlong: (notes) => ask({ type: 'copy/undo', as, tab: tab(), notes: [...notes] }),
    writeNote: (note) => ask({ type: 'note/write', as, tab: tab(), ...note }),
    editNote: (id, body) => ask({ type: 'note/edit', as, id, body }),
    removeNote: (id) => ask({ type: 'note/remove', as, id }),
    restoreNote: ({ root, replies, about }) =>
      ask({ type: 'note/restore', as, notes: [root, ...replies], about: [...about] }),
    removed: () => send<Removed | undefined>({ type: 'removed/list', as }),
    putBack: (id) => ask({ type: 'removed/put-back', as, id }),
    share: (id, audience) => ask({ type: 'note/share', as, id, audience }),
    takeBack: (id) => ask({ type: 'note/take-back', as, id }),
    reply: (parent, body, draft) => ask({ type: 'note/reply', as, parent, body, draft }),
    place: (id, { revision, passage }) =>
      ask({ type: 'note/place', as, tab: tab(), revision, id, passage }),
    placeBack: (id) => ask({ type: 'note/place-back', as, id }),
    settle: (id, settled) => ask({ type: 'note/settle', as, id, settled }),
    answerSuggestion: async (strategy, answer, scope, words) =>
      (await send<string | undefined>({
        type: 'choice/make',
        as,
        tab: tab(),
        strategy,
        answer,
        scope,
        ...(words !== undefined && { words }),
      })) ?? '',
    clearAnswer: (choice) => ask({ type: 'choice/clear', as, id: choice }),
    checkPrivacy: (about) =>
      send<PrivacyCheck | undefined>({ type: 'privacy/check', as, tab: tab(), ...about }),
    clearWords: (words, cleared) => ask({ type: 'privacy/clear', as, words, cleared }),
    saveDraft: (draft, revision) => ask({ type: 'draft/save', as, tab: tab(), revision, draft }),
    async dropDraft(id) {
      await ask({ type: 'draft/drop', as, id });
    },
    restoreDraft: (draft, about) => ask({ type: 'draft/restore', as, draft, about: [...about] }),
    newId: () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    async showOnPage(target) {
      await ask({ type: 'show', tab: tab(), target });
    },
    async openReading(lesson, note) {
      await ask({ type: 'reading/open', as, lesson, note });
    },
    openLesson: (lesson, note) => ask({ type: 'lesson/open', as, lesson, note }),
    async seen(notes) {
      await ask({ type: 'news/seen', as, notes: [...notes] });
    },
    async tell(telling) {
      // Nothing may be awaited before this: a browser asks only in the click itself.
      if (telling.on && !(await allowTelling())) return false;
      return (await ask({ type: 'telling/set', telling })).ok;
    },
    async seenAside() {
      await ask({ type: 'aside/seen', as });
    },
    async copyNotes(format) {
      const text = await send({ type: 'notes/copy', as, format });
      return typeof text === 'string' ? text : undefined;
    },
    async bringNotes(file): Promise<Brought> {
      return (
        (await send<Brought | undefined>({ type: 'notes/bring', as, file })) ?? {
          ok: false,
          code: 'unavailable',
        }
      );
    },
    allowSending: agree,
    async retry() {
      await ask({ type: 'sync/now', as });
    },
  };
}
