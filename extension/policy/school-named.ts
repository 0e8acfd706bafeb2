import type { PolicyValues } from './policy';

/** What to call the school that IT set this browser up for; empty where it named none. */
export const schoolNamed = ({ organizationName, organizationId }: PolicyValues): string =>
  organizationName ?? organizationId ?? '';
