/** A one-time code as a person pastes it, taken apart. */
export interface OneTimeCode {
  readonly organizationId: string;
  /** Crockford base 32, upper case, no separators: at least 128 bits. */
  readonly secret: string;
  /** Host, with a port if any, of the school's API. */
  readonly host: string;
}

/** An organization's id: what a DNS label may be, in lower case. */
export const ORGANIZATION_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 26;

/** 16 random bytes as 26 letters a person can read aloud (Crockford's base 32: no I, L, O, U). */
export function secretFromBytes(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let letters = '';
  for (let i = 0; i < SECRET_LENGTH; i += 1) {
    letters = ALPHABET[Number(bits & 31n)] + letters;
    bits >>= 5n;
  }
  return letters;
}

/** `lakeside/7Q2MK-….@api.example.org`: which school, the secret, and where that school's API is. */
export const formatCode = ({ organizationId, secret, host }: OneTimeCode): string =>
  `${organizationId}/${secret.match(/.{1,5}/g)?.join('-') ?? ''}@${host}`;

/**
 * Reads a pasted code, forgiving case, spaces, dashes and the letters people confuse (I and L for
 * 1, O for 0). Where the `school` is known by other means the secret alone will do. Undefined where
 * it cannot be one.
 */
export function parseCode(
  pasted: string,
  school?: Pick<OneTimeCode, 'organizationId' | 'host'>,
): OneTimeCode | undefined {
  const bare = pasted.replaceAll(/\s/g, '');
  const whole =
    school === undefined || /[/@]/.test(bare)
      ? bare
      : `${school.organizationId}/${bare}@${school.host}`;
  const match = /^([^/@]+)\/([^/@]+)@([^/@]+)$/.exec(whole);
  if (match === null) return undefined;
  const [, name = '', letters = '', host = ''] = match;
  const organizationId = name.toLowerCase();
  const secret = letters
    .toUpperCase()
    .replaceAll('-', '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  const wellFormed = secret.length === SECRET_LENGTH && /^[0-9A-HJKMNP-TV-Z]+$/.test(secret);
  if (!ORGANIZATION_ID.test(organizationId) || !wellFormed || !isHost(host)) return undefined;
  return { organizationId, secret, host: host.toLowerCase() };
}

const isHost = (host: string): boolean =>
  /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i.test(host);
