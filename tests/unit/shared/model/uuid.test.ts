import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Id, uuidv7 } from '../../../../shared/model';

test('an id is a UUID of version 7 with its moment in front (RFC 9562, appendix A.6)', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('whatever the moment and the random bytes, an id is well formed', () => {
  const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(moment, random, (now, bytes) => {
      const made = uuidv7(now, bytes);
      expect(Id.parse(made)).toBe(made);
      expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(made.slice(0, 13).replace('-', ''), 16)).toBe(now);
    }),
  );
});
