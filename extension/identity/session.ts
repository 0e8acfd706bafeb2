import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import type { Api, Failure } from '../sync/api';
import { randomToken, sha256 } from './tokens';

interface Deps {
  readonly device: DeviceDatabase;
  readonly membership: string;
  readonly api: Api;
  readonly now: () => number;
}

/** Renew this long before the access token ends, in milliseconds. */
const MARGIN = 60_000;

/** No valid session is left: she has to join again; her data stays. */
export type Access = { readonly token: string } | Failure | { readonly failed: 'signed-out' };

/**
 * Keeps one membership's access token fresh. The next refresh token is made and stored before it
 * is proposed, so that asking again after a lost answer repeats the same request: harmless.
 */
export function createSession({ device, membership, api, now }: Deps) {
  let renewing: Promise<Access> | undefined;

  async function renew(stored: StoredMembership): Promise<Access> {
    const proposedToken = stored.proposedToken ?? randomToken();
    await device.memberships.update(membership, { proposedToken });
    const answer = await api.token({
      grant: 'refresh',
      organizationId: stored.organizationId,
      refreshToken: stored.refreshToken,
      next: await sha256(proposedToken),
    });
    if ('failed' in answer) {
      if (answer.failed !== 'refused' || answer.status !== 401) return answer;
      await device.memberships.update(membership, { signedOut: true, accessToken: null });
      return { failed: 'signed-out' };
    }
    await device.memberships.update(membership, {
      refreshToken: proposedToken,
      proposedToken: null,
      accessToken: answer.accessToken,
      accessExpires: now() + answer.expiresIn * 1000,
    });
    return { token: answer.accessToken };
  }

  return {
    /** A token good for a while yet. */
    async access(): Promise<Access> {
      const stored = await device.memberships.get(membership);
      if (stored === undefined || stored.signedOut) return { failed: 'signed-out' };
      if (stored.accessToken !== null && stored.accessExpires - MARGIN > now())
        return { token: stored.accessToken };
      renewing ??= renew(stored).finally(() => {
        renewing = undefined;
      });
      return renewing;
    },

    /** The school did not take the token it gave: ask for another next time. */
    async distrust(): Promise<void> {
      await device.memberships.update(membership, { accessToken: null });
    },
  };
}

export type Session = ReturnType<typeof createSession>;
