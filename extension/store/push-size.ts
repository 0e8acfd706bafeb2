import type { Mutation } from '../../shared/mutations';
import { MAX_PUSH_BYTES } from '../../shared/sync';

/** Bytes of a push that mutations may fill; the rest is for what is around them. */
export const PUSH_ROOM = MAX_PUSH_BYTES - 200;

/** Bytes a mutation takes in a push, its number included. */
export const bytesInPush = (mutation: Mutation | null): number =>
  new TextEncoder().encode(JSON.stringify(mutation)).length + 50;
