import { hmac } from '../identity/tokens';
import type { Member } from './member';

/**
 * A course's id, in the same way, from the host and the course's name: a host's pages say no more.
 * None where the page does not name it.
 */
export async function courseIdFor(
  key: string,
  name: string,
  { membership }: Member,
): Promise<string | null> {
  if (name.trim() === '') return null;
  const host = key.split(':', 2).join(':');
  return hmac(membership.lessonKey, `course:${host}:${name.trim()}`);
}

/**
 * A lesson's id: the HMAC of the surface's key under the school's own. Teacher and coach come to
 * the same one, and no address leaves the device. Without a school there is none.
 */
export function lessonIdFor(key: string, member: Member): Promise<string>;
export function lessonIdFor(key: string, member: Member | undefined): Promise<string | null>;
export async function lessonIdFor(key: string, member: Member | undefined): Promise<string | null> {
  return member === undefined ? null : hmac(member.membership.lessonKey, key);
}
