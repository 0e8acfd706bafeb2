import type { PolicyValues } from '../policy/policy';
import { USUAL_API } from '../policy/usual-api';
import type { JoinedSchool } from '../ui/set-for-me';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { JoinedSchools } from './joined-schools';
import { LmsSites } from './lms-sites';
import { PolicyProblems } from './policy-problems';
import { Address, Setting, type Source } from './setting';

/** What this browser was given, who gave it, and what is wrong with it. Nothing is changed here. */
export function SetForMe() {
  const { setForMe } = useView().host;
  const policy = setForMe.policy.value;
  if (policy === undefined) return null;
  const { values, problems } = policy;
  const active = setForMe.schools.value.find((school) => school.active);
  const isManaged =
    problems.length > 0 ||
    values.lmsOrigins.length > 0 ||
    [values.organizationName, values.organizationId, values.apiBaseUrl].some((one) => one !== null);
  return (
    <div class="cm-home cm-set-for-me">
      <h1 class="cm-h1">{t('setTitle')}</h1>
      <p class="cm-read">
        {t(isManaged ? 'setManaged' : active === undefined ? 'setNothing' : 'setNothingCode')}
      </p>
      <PolicyProblems />
      <section aria-labelledby="cm-set-school">
        <h2 class="cm-h2" id="cm-set-school">
          {t('setSchool')}
        </h2>
        <SchoolSettings values={values} active={active} />
      </section>
      <section aria-labelledby="cm-set-sites">
        <h2 class="cm-h2" id="cm-set-sites">
          {t('setSites')}
        </h2>
        <LmsSites />
      </section>
      <section aria-labelledby="cm-set-joined">
        <h2 class="cm-h2" id="cm-set-joined">
          {t('setSchools')}
        </h2>
        <JoinedSchools values={values} />
      </section>
      {isManaged && <p class="cm-help">{t('setForIt')}</p>}
    </div>
  );
}

interface Props {
  values: PolicyValues;
  active: JoinedSchool | undefined;
}

function SchoolSettings({ values, active }: Props) {
  const { organizationName, organizationId, apiBaseUrl } = values;
  // What came with a code of another school says nothing about the one IT has named since.
  const code =
    organizationId === null || organizationId === active?.organizationId ? active : undefined;
  const from = (set: string | null): Source | null =>
    set !== null ? 'policy' : code !== undefined ? 'code' : null;
  const name = organizationName ?? code?.schoolName;
  const id = organizationId ?? code?.organizationId;
  return (
    <dl class="cm-settings">
      <Setting name={t('setName')} source={from(organizationName)}>
        {name ?? t('setByCodeLater')}
      </Setting>
      <Setting name={t('setId')} source={from(organizationId)}>
        {id === undefined ? t('setByCodeLater') : <Address value={id} />}
      </Setting>
      <Setting name={t('setApi')} source={from(apiBaseUrl) ?? 'product'}>
        <Address value={apiBaseUrl ?? code?.apiBaseUrl ?? USUAL_API} />
      </Setting>
    </dl>
  );
}
