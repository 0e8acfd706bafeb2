import { normalise } from './normalise';

const LANE_A = 0x9e3779b1;
const LANE_B = 0x5f356495;

/**
 * 64 bits of the normalised text as 16 hex digits: two texts that a reader would call the same
 * words share it. It compares texts of one lesson with each other; it is no secret and no proof
 * (a revision's id is a SHA-256, made elsewhere).
 */
export function fingerprint(text: string): string {
  return hash64(normalise(text).text);
}

/** The same over text that is normalised already. */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, LANE_A);
    b = Math.imul(b ^ unit, LANE_B);
    a = (a << 13) | (a >>> 19);
    b = (b << 15) | (b >>> 17);
  }
  return hex(avalanche(a ^ text.length)) + hex(avalanche(b ^ Math.imul(text.length, LANE_A)));
}

/** Murmur3's finaliser: every input bit reaches every output bit. */
function avalanche(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
