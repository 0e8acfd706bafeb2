import { useSignal } from '@preact/signals';

import { surfaces } from '../surfaces';
import type { Site } from '../ui/host';
import { type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';

const tiers = {
  verified: 'siteVerified',
  reads: 'siteReads',
  activate: 'siteActivate',
} as const satisfies Record<string, MessageKey>;

/** Where reports go, in the person's own mail program. */
const HELP = 'help@coachmark.org';

/** How far Coachmark knows the site, in one line, and where to say that it is wrong. */
export function SiteLine() {
  const { host } = useView();
  const refused = useSignal(false);
  const opened = useSignal<string | null>(null);
  const site = host.site.value;
  if (site === null) return null;
  const { name, tier } = surfaces.find(({ id }) => id === site.surface) ?? {
    name: site.host,
    tier: 'activate',
  };
  const stands = site.stands || opened.value === site.origin;

  async function allow(): Promise<void> {
    const wanted = site?.origin ?? '';
    const given = await host.allowSite(wanted);
    refused.value = !given;
    if (given) opened.value = wanted;
  }

  return (
    <p class="cm-meta cm-site">
      {tier === 'activate'
        ? t(wordsKey(site), site.host)
        : t(site.words === 'field' ? 'siteField' : tiers[tier], name)}{' '}
      <a class="cm-link" href={reportAddress(name, site)}>
        {t('siteReport')}
      </a>
      {!stands && site.words !== 'given' && (
        <>
          {' · '}
          <button type="button" class="cm-link" onClick={() => void allow()}>
            {t('siteAllow', site.host)}
          </button>
        </>
      )}
      {refused.value && <span role="alert"> {t('setAllowRefused')}</span>}
    </p>
  );
}

function wordsKey({ words }: Site): MessageKey {
  switch (words) {
    case 'given':
    case 'fetched':
      return 'siteApart';
    case 'field':
      return 'siteField';
    case 'page':
      return tiers.activate;
  }
}

/** Says which kind of page it is about: no address of hers, and none of her words. */
function reportAddress(name: string, { surface, mode, words }: Site): string {
  const subject = t('siteReportSubject', name);
  const body = t('siteReportBody', `${surface}, ${mode}, ${words}`);
  return `mailto:${HELP}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
