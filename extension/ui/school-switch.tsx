import { useId } from 'preact/hooks';

import type { Role } from '../../shared/model';
import type { Membership } from './host';
import { Icon } from './icon';
import { type MessageKey, t } from './text';
import { usePopover } from './use-popover';
import { useView } from './view-context';

const roles: Record<Role, MessageKey> = {
  teacher: 'roleTeacher',
  coach: 'roleCoach',
  leader: 'roleLeader',
  admin: 'roleAdmin',
};

const roleOf = ({ person }: Membership): string =>
  person.roles.map((role) => t(roles[role])).join(' · ');

/** Which school all this is of, and the way to another; for who belongs to more than one. */
export function SchoolSwitch() {
  const { host, announce } = useView();
  const { open, box, button } = usePopover();
  const id = useId();
  const me = host.me.value;
  const all = host.memberships.value;
  if (!me || all.length < 2) return null;

  async function choose({ key, schoolName }: Membership): Promise<void> {
    open.value = false;
    button.current?.focus();
    if (key === me?.key) return;
    await host.use(key);
    announce(t('schoolNow', schoolName));
  }

  return (
    <div ref={box} class="cm-school">
      <button
        ref={button}
        type="button"
        class="cm-school-now"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => (open.value = !open.value)}
      >
        <span class="cm-vh">{t('schoolLabel')} </span>
        <bdi class="cm-school-name">{me.schoolName}</bdi>{' '}
        <span class="cm-school-role">{roleOf(me)}</span>
        <Icon name="down" />
      </button>
      <ul id={id} class="cm-card cm-schools" aria-label={t('schoolList')} hidden={!open.value}>
        {all.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              class="cm-school-item"
              aria-current={one.key === me.key ? 'true' : undefined}
              onClick={() => void choose(one)}
            >
              <span class="cm-school-tick">{one.key === me.key && <Icon name="check" />}</span>
              <span>
                <bdi>{one.schoolName}</bdi>
                <span class="cm-meta">
                  {one.signedOut ? `${roleOf(one)} · ${t('syncSignedOut')}` : roleOf(one)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
