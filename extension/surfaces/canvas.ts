import { frameBody } from '../page/frame-body';
import { holdsWords } from './holds-words';
import type { FoundLesson, Surface } from './surface';
import { textOf } from './text-of';

/** `[data-resource-type]` values that are a lesson, with the older markup that lacks them. */
const BODIES = [
  { type: 'wiki_page', older: '#wiki_page_show .show-content.user_content' },
  { type: 'assignment', older: '#assignment_show .description.user_content' },
  { type: 'syllabus', older: '#course_syllabus.user_content' },
] as const;

const EDITORS = [
  { type: 'wiki_page', frame: 'iframe#wiki_page_body_ifr' },
  { type: 'assignment', frame: 'iframe#assignment_description_ifr' },
  { type: 'syllabus', frame: 'iframe#course_syllabus_body_ifr' },
] as const;

const TITLES = ['#content h1.page-title', '#assignment_show h1.title', '#content h1'];

const COURSE = /^\/courses\/(\d+)(?:\/|$)/u;
const PAGE = /^\/courses\/\d+\/pages\/([^/]+)/u;
const ASSIGNMENT = /^\/courses\/\d+\/assignments\/(\d+)/u;

/**
 * Canvas. A page's slug follows its title and changes on rename, so the key is the numeric resource
 * id where the page gives one; older Canvas gives none for pages, and there the slug must do.
 */
export const canvas: Surface = {
  id: 'canvas',
  name: 'Canvas',
  tier: 'verified',

  matches(url, document) {
    if (!COURSE.test(url.pathname)) return false;
    return (
      url.hostname.endsWith('.instructure.com') ||
      document.querySelector('#application.ic-app') !== null ||
      document.querySelector('body[class*="context-course_"]') !== null
    );
  },

  find(document, url) {
    return findEditor(document, url) ?? findBody(document, url);
  },
};

function findBody(document: Document, url: URL): FoundLesson | null {
  for (const { type, older } of BODIES) {
    const marked = document.querySelector(`[data-resource-type="${type}.body"][data-resource-id]`);
    const root = marked ?? document.querySelector(older);
    // A body with nothing in it is one whose words have not arrived; one of pictures is a lesson.
    if (!root || !(holdsWords(root) || root.childElementCount > 0)) continue;
    const id = marked?.getAttribute('data-resource-id') ?? idFromUrl(type, url);
    if (id === null) continue;
    return {
      root,
      key: keyOf(url, type, id),
      title: titleOf(document),
      meta: courseName(document),
      mode: 'view',
    };
  }
  return null;
}

function findEditor(document: Document, url: URL): FoundLesson | null {
  for (const { type, frame } of EDITORS) {
    const element = document.querySelector(frame);
    const root = element && frameBody(element);
    if (!root) continue;
    const id = editedId(document) ?? idFromUrl(type, url);
    if (id === null) continue;
    const title = document.querySelector<HTMLInputElement>('input#title')?.value.trim();
    return {
      root,
      key: keyOf(url, type, id),
      title: title === undefined || title === '' ? titleOf(document) : title,
      meta: courseName(document),
      mode: 'edit',
    };
  }
  return null;
}

/** The editor's page carries the page's numeric id too, on newer Canvas. */
function editedId(document: Document): string | null {
  return (
    document
      .querySelector('[data-resource-type$=".body"][data-resource-id]')
      ?.getAttribute('data-resource-id') ?? null
  );
}

function idFromUrl(type: (typeof BODIES)[number]['type'], url: URL): string | null {
  const course = COURSE.exec(url.pathname)?.[1] ?? null;
  switch (type) {
    case 'assignment':
      return ASSIGNMENT.exec(url.pathname)?.[1] ?? null;
    case 'syllabus':
      return course;
    case 'wiki_page': {
      const slug = PAGE.exec(url.pathname)?.[1];
      return course === null || slug === undefined ? null : `${course}/${slug}`;
    }
  }
}

function keyOf(url: URL, type: string, id: string): string {
  return `canvas:${url.host}:${type}:${id}`;
}

function titleOf(document: Document): string {
  for (const selector of TITLES) {
    const title = textOf(document.querySelector(selector));
    if (title !== '') return title;
  }
  return document.title.split(':')[0]?.trim() ?? '';
}

/** The breadcrumb's second link; the first is the dashboard. */
function courseName(document: Document): string {
  const crumb = document.querySelector('#breadcrumbs a[href*="/courses/"]');
  return textOf(crumb?.querySelector('.ellipsible') ?? crumb ?? null);
}
