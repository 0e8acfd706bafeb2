import type { Host } from '../ui/host';
import { t } from '../ui/text';
import { useView, ViewProvider } from '../ui/view-context';
import { ConsentView } from './consent-view';
import { ElsewhereView } from './elsewhere-view';
import { JoinView } from './join-view';
import { LessonTabs } from './lesson-tabs';
import { Notices } from './notices';
import { PanelHeader } from './panel-header';

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

function PanelView() {
  const { host } = useView();
  const me = host.me.value;
  const page = host.page.value;
  if (me === undefined)
    return (
      <main class="cm-panel" aria-busy="true">
        <h1 class="cm-vh">{t('extensionName')}</h1>
      </main>
    );
  if (me === null)
    return (
      <main class="cm-panel">
        <JoinView />
      </main>
    );
  if (page.state === 'none')
    return (
      <main class="cm-panel">
        <PanelHeader title={null} meta="" />
        <div class="cm-tabbody">
          <Notices />
          <ElsewhereView />
        </div>
      </main>
    );
  if (page.state === 'ask')
    return (
      <main class="cm-panel">
        <PanelHeader title={page.title} meta={page.meta} />
        <div class="cm-tabbody">
          <Notices />
          <ConsentView host={page.host} />
        </div>
      </main>
    );
  return (
    <main class="cm-panel">
      <LessonTabs page={page} />
    </main>
  );
}
