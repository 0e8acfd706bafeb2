/** A UUID of version 8 (RFC 9562, section 5.8) out of a SHA-256 in hex: the same for the same. */
export const idFrom = (digest: string): string =>
  digest.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
