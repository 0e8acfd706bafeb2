import { describe, expect, test } from 'vitest';

import { surfaceFor, surfaces } from '../../../../extension/surfaces';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const find = (address: string, html: string): ReturnType<(typeof surfaces)[number]['find']> => {
  const url = new URL(address);
  const document = page(html);
  return surfaceFor(url, document)?.find(document, url) ?? null;
};

/** A Canvas page around its body. */
const body = (inner: string): string =>
  `<title>Lesson 3: Science 7</title><div id="breadcrumbs"><a href="/">Dashboard</a>
   <a href="/courses/7"><span class="ellipsible">Science 7</span></a></div>
   <div id="content"><h1 class="page-title">Lesson 3</h1>${inner}</div>`;

describe('Canvas', () => {
  const at = 'https://school.instructure.com/courses/7/pages/lesson-3?module_item_id=9';
  test('a page is known by its number, not by its address', () => {
    const html = body(
      '<div data-resource-type="wiki_page.body" data-resource-id="42"><p>Plan</p></div>',
    );
    expect(find(at, html)).toMatchObject({
      key: 'canvas:school.instructure.com:wiki_page:42',
      title: 'Lesson 3',
      meta: 'Science 7',
      mode: 'view',
    });
    expect(find('https://school.instructure.com/courses/7/pages/renamed', html)?.key).toBe(
      'canvas:school.instructure.com:wiki_page:42',
    );
  });

  test('there is no lesson until its words have arrived', () => {
    expect(
      find(at, body('<div data-resource-type="wiki_page.body" data-resource-id="42"></div>')),
    ).toBeNull();
  });

  test('older markup is read too', () => {
    const html = body(
      '<div id="assignment_show"><div class="description user_content">Plan</div></div>',
    );
    expect(find('https://school.instructure.com/courses/7/assignments/5', html)?.key).toBe(
      'canvas:school.instructure.com:assignment:5',
    );
  });

  test("a school's own address is known by Canvas' markup", () => {
    const document = page('<div id="application" class="ic-app"></div>');
    const of = (address: string): string | undefined => surfaceFor(new URL(address), document)?.id;
    expect(of('https://learn.school.org/courses/7/pages/x')).toBe('canvas');
    // Messages, profiles, groups: no lesson, and no other surface reads there.
    const elsewhere = 'https://learn.school.org/conversations';
    expect(of(elsewhere)).toBe('canvas');
    expect(surfaceFor(new URL(elsewhere), document)?.mayHold(new URL(elsewhere))).toBe(false);
  });
});

describe('any other page', () => {
  test('is its one main part, and its address without noise', () => {
    const found = find(
      'https://plans.example.org/unit/4/?b=2&a=1&utm_source=x#goals',
      '<header>Menu</header><main><h1>Trees</h1><p>Plan</p></main>',
    );
    expect(found).toMatchObject({ key: 'web:plans.example.org:/unit/4?a=1&b=2', title: 'Trees' });
    expect(found?.root.tagName).toBe('MAIN');
  });

  test('is the whole body where several articles share it', () => {
    const found = find('https://x.org/', '<article>One</article><article>Two</article>');
    expect(found?.root.tagName).toBe('BODY');
  });

  test('is none of ours when it is the browser\u2019s own', () => {
    expect(surfaceFor(new URL('chrome://settings/'), page(''))).toBeNull();
  });
});

test('every surface has an id of its own', () => {
  expect(new Set(surfaces.map(({ id }) => id)).size).toBe(surfaces.length);
});
