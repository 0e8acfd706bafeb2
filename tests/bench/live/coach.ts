import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A member at a device that is no browser: as plain as the protocol allows. */
export interface PlainMember {
  /** Sends mutations; resolves when the school has them on its disk. */
  push(mutations: readonly { readonly name: string; readonly args: unknown }[]): Promise<void>;
  /** Everything the member may read. */
  everything(): Promise<readonly Row[]>;
}

interface Row {
  readonly record: string;
  readonly id: string;
  readonly audience?: string;
  readonly lesson?: string;
  readonly blocks?: readonly { readonly kind: 'paragraph'; readonly text: string }[];
}

interface Page {
  readonly cursor: object;
  readonly more: boolean;
  readonly changes: readonly {
    readonly op: string;
    readonly audience: string;
    readonly row: Row;
  }[];
}

/** Signs in with a one-time code as it is handed over: `school/SECRET@host`. */
export async function plainMember(api: string, code: string): Promise<PlainMember> {
  const [organizationId, rest = ''] = code.split('/');
  const secret = rest.split('@')[0]?.replaceAll('-', '');
  const clientId = randomUUID();
  let token = '';
  let last = 0;
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(new URL(path, api), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const next = createHash('sha256').update(randomBytes(32)).digest('hex');
  const said = await ask('/auth/token', { grant: 'code', organizationId, code: secret, next });
  token = (said as { accessToken: string }).accessToken;
  return {
    async push(mutations) {
      const numbered = mutations.map((mutation) => {
        last += 1;
        return { id: last, ...mutation };
      });
      const { results } = (await ask('/v1/push', { clientId, mutations: numbered })) as {
        results: { outcome: string }[];
      };
      const refused = results.find(({ outcome }) => outcome !== 'applied');
      if (refused !== undefined) throw new Error(JSON.stringify(refused));
    },
    async everything() {
      const rows: Row[] = [];
      let cursor: object = {};
      for (let more = true; more;) {
        // Each page starts where the one before it ended.
        const page = (await ask('/v1/pull', { clientId, cursor })) as Page;
        ({ cursor, more } = page);
        for (const { op, audience, row } of page.changes)
          if (op === 'put') rows.push({ ...row, audience });
      }
      return rows;
    },
  };
}
