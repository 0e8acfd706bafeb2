import type { Frame, Page } from 'playwright-core';

import { CANVAS_HOST } from './canvas.ts';
import { MOODLE_HOST } from './moodle.ts';

/** How a teacher gets from a lesson to its editor and back, on a real LMS and on a built one alike. */
export interface LmsSteps {
  readonly name: string;
  /** The address of a lesson that may be changed; undefined where there is no such server. */
  readonly view: string | undefined;
  readonly user: string;
  readonly password: string;
  logIn(page: Page, who: LmsSteps): Promise<void>;
  /** Where the lesson is edited. */
  editAddress(view: string): string;
  readonly editor: string;
  readonly root: string;
  save(page: Page): Promise<void>;
}

const { env } = process;
const who = { user: env['HOST_USER'] ?? 'ana', password: env['HOST_PASSWORD'] ?? 'willow' };

const moodle = {
  ...who,
  editor: 'iframe#id_page_ifr',
  root: '#region-main .box.generalbox .no-overflow',
  editAddress: (view: string) =>
    view.replace('/mod/page/view.php?id=', '/course/modedit.php?update='),
  async logIn(page: Page, { view = '', user, password }: LmsSteps) {
    await page.goto(view.replace(/\/mod\/.*$/, '/login/index.php'));
    // Moodle's late script empties a password that was filled before it.
    await page.waitForLoadState('load');
    await page.fill('#username', user);
    await page.fill('#password', password);
    await page.click('#loginbtn');
    await page.waitForLoadState('load');
  },
  save: (page: Page) => page.click('#id_submitbutton2'),
};

const canvas = {
  ...who,
  editor: 'iframe#wiki_page_body_ifr',
  root: '[data-resource-type="wiki_page.body"]',
  editAddress: (view: string) => `${view}/edit`,
  async logIn(page: Page, { view = '', user, password }: LmsSteps) {
    await page.goto(view.replace(/\/courses\/.*$/, '/login/canvas'));
    await page.fill('#pseudonym_session_unique_id', user);
    await page.fill('#pseudonym_session_password', password);
    await page.click('#login_form [type="submit"]');
    await page.waitForLoadState('load');
  },
  save: (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click(),
};

export const LMS_STEPS: readonly LmsSteps[] = [
  {
    name: 'Moodle, a built page',
    view: `https://${MOODLE_HOST}/moodle/mod/page/view.php?id=11`,
    ...moodle,
  },
  { name: 'Moodle, the server at HOST_MOODLE_URL', view: env['HOST_MOODLE_URL'], ...moodle },
  {
    name: 'Canvas, a built page',
    view: `https://${CANVAS_HOST}/courses/7/pages/trees`,
    ...canvas,
  },
  { name: 'Canvas, the server at HOST_CANVAS_URL', view: env['HOST_CANVAS_URL'], ...canvas },
];

/** The editor's own document, once it is there. */
export async function editorFrame(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error(`${selector} is no frame.`);
  await frame.waitForSelector('body[contenteditable="true"]');
  return frame;
}
