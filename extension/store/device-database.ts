import { Dexie, type EntityTable } from 'dexie';

import type { Person } from '../../shared/model';
import type { Telling } from '../ui/host';
import { NOT_TELLING } from './not-telling';

/** One person in one school, with what proves it. Tokens live here and nowhere else. */
export interface StoredMembership {
  /** `<organizationId>:<person>`. */
  readonly key: string;
  readonly organizationId: string;
  readonly schoolName: string;
  readonly apiBaseUrl: string;
  /** HMAC-SHA-256 key in hex that makes lesson ids; the same for all members. */
  readonly lessonKey: string;
  readonly person: Person;
  /** This device in the school's eyes; owns the count of mutations. */
  readonly clientId: string;
  readonly refreshToken: string;
  /** The next refresh token, made before it is proposed so that a retry proposes the same. */
  readonly proposedToken: string | null;
  readonly accessToken: string | null;
  /** Milliseconds since 1970 by this device's clock; only decides when to ask anew. */
  readonly accessExpires: number;
  readonly signedOut: boolean;
}

/** Whether a host's lessons may be read. */
export interface Consent {
  readonly host: string;
  readonly answer: 'read' | 'not-now';
  /** She wants Coachmark there by itself, and not only when she asks. */
  readonly opens?: boolean;
  readonly at: number;
}

/** A code being redeemed: kept so that a lost answer can be asked for again. */
export interface PendingJoin {
  readonly code: string;
  readonly refreshToken: string;
}

export interface DeviceSetting {
  readonly key: 'active' | 'telling' | 'welcomed';
  readonly value: string;
}

const TELLING = /^(on|off) (\d\d:\d\d)-(\d\d:\d\d)$/;

/** What belongs to the device and to no one membership. */
export class DeviceDatabase extends Dexie {
  declare readonly memberships: EntityTable<StoredMembership, 'key'>;
  declare readonly consents: EntityTable<Consent, 'host'>;
  declare readonly joins: EntityTable<PendingJoin, 'code'>;
  declare readonly settings: EntityTable<DeviceSetting, 'key'>;

  constructor(name = 'coachmark') {
    super(name);
    this.version(1).stores({
      memberships: 'key',
      consents: 'host',
      joins: 'code',
      settings: 'key',
    });
  }

  /** The membership in use; undefined before a school is joined. */
  async active(): Promise<StoredMembership | undefined> {
    const setting = await this.settings.get('active');
    return setting === undefined ? undefined : this.memberships.get(setting.value);
  }

  /** Whether and when the browser may notify her; not at all until she chose it. */
  async telling(): Promise<Telling> {
    const setting = await this.settings.get('telling');
    const [, on, from, to] = TELLING.exec(setting?.value ?? '') ?? [];
    return from === undefined || to === undefined ? NOT_TELLING : { on: on === 'on', from, to };
  }

  async tell({ on, from, to }: Telling): Promise<void> {
    await this.settings.put({ key: 'telling', value: `${on ? 'on' : 'off'} ${from}-${to}` });
  }

  /** From now on this membership is in use; nothing happens where there is none of that key. */
  async activate(key: string): Promise<void> {
    await this.transaction('rw', [this.memberships, this.settings], async () => {
      if ((await this.memberships.get(key)) !== undefined)
        await this.settings.put({ key: 'active', value: key });
    });
  }
}
