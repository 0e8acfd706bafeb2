import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import type { Host } from '../ui/host';
import { SchoolSwitch } from '../ui/school-switch';
import { t } from '../ui/text';
import { useFocusKept } from '../ui/use-focus-kept';
import { useView, ViewProvider } from '../ui/view-context';
import { ConsentView } from './consent-view';
import { ElsewhereView } from './elsewhere-view';
import { JoinAnother, JoiningAnotherProvider } from './join-another';
import { JoinView } from './join-view';
import { LessonTabs, type Tab } from './lesson-tabs';
import { Notices } from './notices';
import { PanelHeader } from './panel-header';
import { Welcome } from './welcome';

interface Props {
  host: Host;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** The side panel, whatever the tab beside it shows. */
export function Panel({ host, now }: Props) {
  return (
    <ViewProvider host={host} now={now}>
      <PanelView />
    </ViewProvider>
  );
}

/** Where the focus goes when what had it is gone: to the view it was in. */
const HEIRS = '[role="tab"][aria-selected="true"]';

function PanelView() {
  const { host } = useView();
  const box = useRef<HTMLElement>(null);
  useFocusKept(box, HEIRS);
  const tab = useSignal<Tab>('lesson');
  const joining = useSignal(false);
  return (
    <main
      ref={box}
      class="cm-panel"
      tabIndex={-1}
      aria-busy={host.me.value === undefined ? 'true' : undefined}
    >
      <JoiningAnotherProvider value={joining}>
        <SchoolSwitch />
        {joining.value && <JoinAnother heir={box} />}
        {/* Out of sight, not gone: what she was writing stays where it is. */}
        <div class="cm-school-body" hidden={joining.value}>
          {/* Nothing drawn for one school outlives a switch to another. */}
          <Body key={host.me.value?.key} tab={tab} />
        </div>
      </JoiningAnotherProvider>
    </main>
  );
}

/** Before a school is joined: what this is, once, and then where the code goes. */
function FirstRun() {
  const { host } = useView();
  const joined = useSignal(false);
  if (host.welcomed.value === undefined) return <h1 class="cm-vh">{t('extensionName')}</h1>;
  return host.welcomed.value || joined.value ? (
    <JoinView focus={joined.value} />
  ) : (
    <Welcome
      onDone={() => {
        joined.value = true;
        void host.welcomeSeen();
      }}
    />
  );
}

function Body({ tab }: { tab: Signal<Tab> }) {
  const { host } = useView();
  const me = host.me.value;
  const page = host.page.value;
  if (me === undefined) return <h1 class="cm-vh">{t('extensionName')}</h1>;
  if (me === null) return <FirstRun />;
  if (page.state === 'none')
    return (
      <>
        <PanelHeader title={null} meta="" />
        <div class="cm-tabbody">
          <Notices />
          <ElsewhereView />
        </div>
      </>
    );
  if (page.state === 'ask')
    return (
      <>
        <PanelHeader title={page.title} meta={page.meta} />
        <div class="cm-tabbody">
          <Notices />
          <ConsentView host={page.host} />
        </div>
      </>
    );
  return <LessonTabs page={page} selected={tab} />;
}
