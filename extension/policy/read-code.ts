import { type OneTimeCode, parseCode } from '../../shared/sync';
import type { PolicyValues } from './policy';

/** A school this device belongs to already, and where its API is. */
export interface KnownSchool {
  readonly organizationId: string;
  readonly apiBaseUrl: string;
}

/**
 * Reads a pasted code under this browser's policy. Where IT named the school or its API, a code of
 * another leads nowhere: nothing of a managed person goes to a host that somebody else chose. Only
 * a school she has joined already stays open to her, so that what waits to be sent there is not lost.
 */
export function readCode(
  pasted: string,
  { organizationId, apiBaseUrl }: Pick<PolicyValues, 'organizationId' | 'apiBaseUrl'>,
  joined: readonly KnownSchool[] = [],
): OneTimeCode | 'malformed' | 'other-school' {
  const school =
    organizationId === null || apiBaseUrl === null
      ? undefined
      : { organizationId, host: new URL(apiBaseUrl).host };
  const code = parseCode(pasted, school);
  if (code === undefined || !URL.canParse(`https://${code.host}`)) return 'malformed';
  const at = originOf(code);
  const known = joined.some(
    (one) => one.organizationId === code.organizationId && one.apiBaseUrl === at,
  );
  const agrees =
    (organizationId === null || organizationId === code.organizationId) &&
    (apiBaseUrl === null || apiBaseUrl === at);
  return agrees || known ? code : 'other-school';
}

/** Where the API of a code is; a port that goes without saying is left out. */
export const originOf = ({ host }: OneTimeCode): string => new URL(`https://${host}`).origin;
