import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { OverflowMenu } from './overflow-menu';
import { SiteLine } from './site-line';
import { SyncWhisper } from './sync-whisper';

interface Props {
  /** The lesson's; null where the tab shows none. */
  title: string | null;
  meta: string;
}

/** Which lesson this is, and whether everything is kept. */
export function PanelHeader({ title, meta }: Props) {
  const { me, page } = useView().host;
  // Of a lesson that is made up nothing is kept, nor of a page before she agrees to it.
  const keeps = me.value?.isSample !== true && page.value.state !== 'ask';
  return (
    <>
      <div class="cm-ptop">
        <h1 class="cm-ptitle cm-title" dir="auto">
          {title ?? t('extensionName')}
        </h1>
        <OverflowMenu />
      </div>
      <div class="cm-psub">
        <p class="cm-meta" dir="auto">
          {meta}
        </p>
        {keeps && <SyncWhisper />}
        {title !== null && <SiteLine />}
      </div>
    </>
  );
}
