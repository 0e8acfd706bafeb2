const SECRET_BYTES = 32;

const sha256 = (text: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));

/** SHA-256 in hex: how every secret is kept, so that a stolen database opens no door. */
export const digest = async (text: string): Promise<string> =>
  toHex(new Uint8Array(await sha256(text)));

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 256 random bits in 43 URL-safe letters. */
export function randomSecret(
  bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(SECRET_BYTES)),
): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Takes as long whatever the difference: digests are compared, so lengths do not show either. */
export async function sameSecret(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([sha256(given), sha256(expected)]);
  return crypto.subtle.timingSafeEqual(a, b);
}
