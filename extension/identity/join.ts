import type { PolicyValues } from '../policy/policy';
import { originOf, readCode } from '../policy/read-code';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import type { Api } from '../sync/api';
import type { JoinOutcome } from '../ui/host';
import { randomToken, sha256 } from './tokens';

interface Deps {
  readonly device: DeviceDatabase;
  readonly apiAt: (baseUrl: string) => Api;
  readonly now: () => number;
  readonly newId: () => string;
  /** What IT set for this browser, as it is now. */
  readonly policy: () => Promise<{ readonly values: PolicyValues }>;
}

/**
 * Redeems a one-time code and makes its membership the active one. The refresh token is stored
 * before the code is spent: if the answer is lost, pasting the same code again is answered again.
 */
export async function join(
  pasted: string,
  { device, apiAt, now, newId, policy }: Deps,
): Promise<JoinOutcome> {
  const { values } = await policy();
  const code = readCode(pasted, values, await device.memberships.toArray());
  if (typeof code === 'string') return { ok: false, code };
  const { organizationId, secret } = code;
  const apiBaseUrl = originOf(code);
  const api = apiAt(apiBaseUrl);
  const key = await sha256(`${organizationId}/${secret}`);
  const refreshToken = (await device.joins.get(key))?.refreshToken ?? randomToken();
  await device.joins.put({ code: key, refreshToken });

  const next = await sha256(refreshToken);
  const granted = await api.token({ grant: 'code', organizationId, code: secret, next });
  if ('failed' in granted) return { ok: false, code: whyNot(granted) };
  const me = await api.me(granted.accessToken);
  if ('failed' in me) return { ok: false, code: 'unreachable' };

  const membershipKey = `${me.organizationId}:${me.person.id}`;
  const before = await device.memberships.get(membershipKey);
  const membership: StoredMembership = {
    key: membershipKey,
    organizationId: me.organizationId,
    schoolName: me.schoolName,
    apiBaseUrl,
    lessonKey: me.lessonKey,
    person: me.person,
    clientId: before?.clientId ?? newId(),
    refreshToken,
    proposedToken: null,
    accessToken: granted.accessToken,
    accessExpires: now() + granted.expiresIn * 1000,
    signedOut: false,
  };
  await device.transaction('rw', [device.memberships, device.joins, device.settings], async () => {
    await device.memberships.put(membership);
    await device.settings.put({ key: 'active', value: membershipKey });
    await device.joins.delete(key);
  });
  return { ok: true };
}

function whyNot(failure: {
  failed: string;
  status?: number;
}): 'no-permission' | 'not-accepted' | 'too-many' | 'unreachable' {
  if (failure.failed === 'not-agreed') return 'no-permission';
  if (failure.failed !== 'refused') return 'unreachable';
  return failure.status === 429 ? 'too-many' : 'not-accepted';
}
