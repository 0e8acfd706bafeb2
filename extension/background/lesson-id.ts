import { hmac } from '../identity/tokens';
import type { Member } from './member';

/**
 * A lesson's id: the HMAC of the surface's key under the school's own. Teacher and coach come to
 * the same one, and no address leaves the device. Without a school there is none.
 */
export function lessonIdFor(key: string, member: Member): Promise<string>;
export function lessonIdFor(key: string, member: Member | undefined): Promise<string | null>;
export async function lessonIdFor(key: string, member: Member | undefined): Promise<string | null> {
  return member === undefined ? null : hmac(member.membership.lessonKey, key);
}
