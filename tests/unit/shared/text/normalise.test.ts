import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fingerprint, normalise } from '../../../../shared/text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Lone surrogates, which no well-formed generator makes.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('normalise', () => {
  test('reads the same words in other quotes, dashes, spaces and case as the same', () => {
    expect(normalise('\u201cExit\u00a0ticket\u201d \u2014 don\u2019t\n  skip').text).toBe(
      '"exit ticket" - don\'t skip',
    );
    expect(normalise('Straße').text).toBe(normalise('STRASSE').text);
    expect(normalise('ﬁnd ½').text).toBe('find 1⁄2');
  });

  test('drops what nobody sees', () => {
    expect(normalise('co\u00adopera\u200btion\ufeff').text).toBe('cooperation');
  });

  test('never throws, and its maps stay inside both texts and never go back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalise(text);
        let before = 0;
        for (let i = 0; i <= normal.text.length; i += 1) {
          const at = normal.toOriginal(i);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(text.length);
          expect(normal.toOriginalEnd(i)).toBeLessThanOrEqual(text.length);
          before = at;
        }
        before = 0;
        for (let i = 0; i <= text.length; i += 1) {
          const at = normal.toNormal(i);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(normal.text.length);
          before = at;
        }
      }),
    );
  });

  test('leads every normal character back to original text that normalises to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const normal = normalise(text);
        if (normal.text === '') return;
        const i = pick % normal.text.length;
        const original = text.slice(normal.toOriginal(i), normal.toOriginalEnd(i + 1));
        const char = normal.text.charAt(i);
        // After a letter, since a mark alone may vanish; alone, since a mark may join that letter.
        const alone = [original, `a${original}`].map((words) => normalise(words).text);
        expect(char === ' ' || alone.some((words) => words.includes(char))).toBe(true);
        expect(normal.toNormal(normal.toOriginal(i))).toBeLessThanOrEqual(i);
      }),
    );
  });
});

describe('fingerprint', () => {
  test('is the same for the same words and another for others', () => {
    expect(fingerprint('Exit  Ticket')).toBe(fingerprint('exit ticket'));
    expect(fingerprint('exit ticket')).not.toBe(fingerprint('exit tickets'));
    expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/u);
  });
});
