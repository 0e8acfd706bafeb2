/** Whether an address lies on this domain or below it. */
export const isHost = ({ hostname }: URL, ...domains: readonly string[]): boolean =>
  domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
