import { cleanup, render, screen } from '@testing-library/preact';
import { array, assert, constantFrom, property } from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { BodyText } from '../../../../extension/ui/body-text';
import { type Inline, plainWords, richText } from '../../../../extension/ui/rich-text';

afterEach(cleanup);

const words = (text: string): Inline => ({ kind: 'words', text });

describe('what a writer means by a few marks', () => {
  test('lines stay lines, and an empty line begins a paragraph', () => {
    expect(richText('One.\nTwo.\n\nThree.')).toEqual([
      { kind: 'paragraph', lines: [[words('One.')], [words('Two.')]] },
      { kind: 'paragraph', lines: [[words('Three.')]] },
    ]);
  });

  test('dashes, stars and bullets make a list; numbers go on from the one that is written', () => {
    expect(richText('Bring:\n- soil\n* a scale\n• water\n3. weigh\n4) water')).toEqual([
      { kind: 'paragraph', lines: [[words('Bring:')]] },
      { kind: 'list', lines: [[words('soil')], [words('a scale')], [words('water')]] },
      { kind: 'numbers', from: 3, lines: [[words('weigh')], [words('water')]] },
    ]);
  });

  test('bold is bold, within a line', () => {
    expect(richText('Say **most** of it, 2 ** 3')).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [words('Say '), { kind: 'bold', inside: [words('most')] }, words(' of it, 2 ** 3')],
        ],
      },
    ]);
  });

  test('an address is a link without the full stop after it', () => {
    const [block] = richText(
      'See https://example.org/willow, or [the paper](https://example.org/a).',
    );
    expect(block?.lines[0]).toEqual([
      words('See '),
      { kind: 'link', text: 'https://example.org/willow', href: 'https://example.org/willow' },
      words(', or '),
      { kind: 'link', text: 'the paper', href: 'https://example.org/a' },
      words('.'),
    ]);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,hello)',
    '[a](//example.org)',
    'https://school.example@evil.example/',
    '[a](https://user:word@evil.example/)',
    'http://',
  ])('%s is no link', (body) => {
    expect(richText(body)).toEqual([{ kind: 'paragraph', lines: [[words(body)]] }]);
  });

  test('no letter that is written is lost', () => {
    const piece = constantFrom('**', '*', 'a', '<b>', '[x]', '(y)', 'ftp://z.example');
    assert(
      property(array(piece), (pieces) => {
        const body = ['Begin', ...pieces].join(' ');
        const letters = (text: string) => text.replaceAll('*', '').replace(/\s+/g, ' ').trim();
        expect(letters(plainWords(body))).toBe(letters(body));
      }),
    );
  });
});

test('a body is text nodes, whatever stands in it', () => {
  const body = '<img src=x onerror=alert(1)> **<b>bold</b>**\n- [<i>x</i>](https://example.org)';
  const { container } = render(<BodyText body={body} />);
  expect(container.querySelector('img, b, i, script')).toBeNull();
  expect(container.querySelector('strong')?.textContent).toBe('<b>bold</b>');
  const link = screen.getByRole('link');
  expect(link.textContent).toBe('<i>x</i> (opens in a new tab)');
  expect(link.getAttribute('href')).toBe('https://example.org/');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});
