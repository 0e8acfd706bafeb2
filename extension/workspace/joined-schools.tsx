import type { PolicyValues } from '../policy/policy';
import { schoolNamed } from '../policy/school-named';
import { Notice } from '../ui/notice';
import type { JoinedSchool } from '../ui/set-for-me';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { Address } from './setting';

/** Every school joined on this device, with what a changed policy means for it. */
export function JoinedSchools({ values }: { values: PolicyValues }) {
  const schools = useView().host.setForMe.schools.value;
  if (schools.length === 0) return <p class="cm-help">{t('setSchoolsNone')}</p>;
  return (
    <ul class="cm-joined">
      {schools.map((school) => (
        <li key={school.key}>
          <p class="cm-label">{school.schoolName}</p>
          <p>
            {school.person}
            {school.active && !school.signedOut && (
              <span class="cm-meta">{t('setSchoolActive')}</span>
            )}
            {school.signedOut && <span class="cm-meta">{t('setSchoolSignedOut')}</span>}
          </p>
          <p class="cm-meta">
            <Address value={school.organizationId} />
            <Address value={school.apiBaseUrl} />
          </p>
          <Moved school={school} values={values} />
        </li>
      ))}
    </ul>
  );
}

/** The policy has named another school, or another API, since this one was joined. */
function Moved({ school, values }: { school: JoinedSchool; values: PolicyValues }) {
  const { organizationId, apiBaseUrl } = values;
  if (organizationId !== null && organizationId !== school.organizationId)
    return <Changed words={t('setOtherSchool', schoolNamed(values), school.schoolName)} />;
  if (apiBaseUrl !== null && apiBaseUrl !== school.apiBaseUrl)
    return <Changed words={t('setOtherApi', apiBaseUrl)} />;
  return null;
}

function Changed({ words }: { words: string }) {
  return (
    <Notice icon="changed">
      <p>{words}</p>
    </Notice>
  );
}
