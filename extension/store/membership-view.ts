import type { Membership } from '../ui/host';
import type { StoredMembership } from './device-database';

/** What a view may know of a membership: nothing that opens a door. */
export const membershipView = ({
  key,
  organizationId,
  schoolName,
  person: { id, name, roles },
  signedOut,
}: StoredMembership): Membership => ({
  key,
  organizationId,
  schoolName,
  person: { id, name, roles },
  signedOut,
});
