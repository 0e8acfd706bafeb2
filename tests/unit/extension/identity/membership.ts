import { DeviceDatabase, type StoredMembership } from '../../../../extension/store/device-database';
import { id, tess } from '../../shared/mutations/staff';

let databases = 0;

export const aDeviceDatabase = (): DeviceDatabase => {
  databases += 1;
  return new DeviceDatabase(`coachmark-test-${databases}`);
};

export const membership: StoredMembership = {
  key: `lakeside:${tess.id}`,
  organizationId: 'lakeside',
  schoolName: 'Lakeside',
  apiBaseUrl: 'https://api.example.org',
  lessonKey: 'f'.repeat(64),
  person: tess,
  clientId: id(9000),
  refreshToken: 'refresh-1',
  proposedToken: null,
  accessToken: 'access-1',
  accessExpires: 1_000_000,
  signedOut: false,
};
