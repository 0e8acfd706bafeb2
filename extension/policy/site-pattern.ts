/** Domains whose pages the manifest names: the loader runs there without being told. */
export const BUILT_IN = ['instructure.com'];

export const BUILT_IN_PATTERNS = BUILT_IN.map((domain) => `https://*.${domain}/*`);

/** The match pattern of an origin's pages. Firefox's patterns know no ports, so none has one. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export function isBuiltIn(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return (
    protocol === 'https:' &&
    BUILT_IN.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  );
}
