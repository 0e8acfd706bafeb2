import { useMemo, useRef } from 'preact/hooks';

import type { Host } from '../ui/host';
import { Icon } from '../ui/icon';
import { lessonsHash } from '../ui/own-pages';
import { SchoolSwitch } from '../ui/school-switch';
import { t } from '../ui/text';
import { useFocusKept } from '../ui/use-focus-kept';
import { useView, ViewProvider } from '../ui/view-context';
import { Home } from './home';
import { Lessons } from './lessons';
import { Reading } from './reading';
import { RemovedNotes } from './removed-notes';
import { followRoute, homeHref, type Route } from './route';
import { SetForMe } from './set-for-me';

interface Props {
  host: Host;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The full page: a bar, and one view below it. */
export function Workspace({ host, now }: Props) {
  const route = useMemo(() => followRoute(window), []);
  return (
    <ViewProvider host={host} now={now}>
      <div class="cm-page">
        <a
          class="cm-skip"
          href="#cm-main"
          onClick={(event) => {
            // The address is taken: it says which view this is.
            event.preventDefault();
            document.querySelector<HTMLElement>('#cm-main')?.focus();
          }}
        >
          {t('workspaceSkip')}
        </a>
        <Bar />
        <Body key={host.me.value?.key} route={route.value} />
      </div>
    </ViewProvider>
  );
}

function Bar() {
  const { memberships, me: own } = useView().host;
  const me = own.value;
  return (
    <header class="cm-bar">
      <a class="cm-brand" href={homeHref}>
        <Icon name="logo" />
        {t('extensionName')}
      </a>
      {me && (
        <div class="cm-me">
          <a href={lessonsHash()}>{t('lessonsTitle')}</a>
          {memberships.value.length > 1 ? <SchoolSwitch /> : <span>{me.schoolName}</span>}
          <b>{me.person.name}</b>
        </div>
      )}
    </header>
  );
}

function Body({ route }: { route: Route }) {
  const { host } = useView();
  const me = host.me.value;
  const box = useRef<HTMLElement>(null);
  useFocusKept(box, '[data-card="settled"] button');
  return (
    <main
      ref={box}
      class="cm-wrap"
      id="cm-main"
      tabIndex={-1}
      aria-busy={me === undefined ? 'true' : undefined}
    >
      {me === undefined ? null : route.at === 'set-for-me' ? (
        <SetForMe />
      ) : me === null ? (
        <>
          <h1 class="cm-h2">{t('workspaceJoinTitle')}</h1>
          <p class="cm-read">{t('workspaceJoin')}</p>
        </>
      ) : route.at === 'home' ? (
        <Home />
      ) : route.at === 'lessons' ? (
        <Lessons key={me.key} typed={route.typed} />
      ) : route.at === 'removed' ? (
        <RemovedNotes key={me.key} />
      ) : (
        <Reading key={route.lesson} lesson={route.lesson} note={route.note} />
      )}
    </main>
  );
}
