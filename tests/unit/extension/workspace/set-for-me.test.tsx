import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { JoinedSchool } from '../../../../extension/ui/set-for-me';
import { Workspace } from '../../../../extension/workspace/workspace';
import { given } from '../policy/set-for-me';
import { fakeHost } from '../ui/fake-host';

const LAKESIDE: JoinedSchool = {
  key: 'lakeside:ana',
  organizationId: 'lakeside',
  schoolName: 'Lakeside School',
  apiBaseUrl: 'https://api.lakeside.example',
  person: 'Ana Torres',
  signedOut: false,
  active: true,
};
const CANVAS = 'https://canvas.lakeside.example';

beforeEach(() => {
  location.hash = '#/set-for-me';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

function shown(about: Parameters<typeof given>[0], joined = true) {
  const { setForMe, asked } = given(about);
  const { host } = fakeHost({ setForMe, ...(!joined && { me: null }) });
  render(<Workspace host={host} />);
  return { asked, setForMe };
}

/** Each setting as `name: value (where it came from)`. */
const settings = () =>
  screen
    .getAllByRole('term')
    .map(({ textContent, parentElement }) =>
      [textContent, ...[...parentElement!.querySelectorAll('dd')].map((dd) => dd.textContent)].join(
        ' | ',
      ),
    );

test('who was given nothing by policy reads calmly that it came with her code', () => {
  shown({ schools: [LAKESIDE] });
  expect(screen.getByText('Nothing is set by policy; these came with your code.')).toBeTruthy();
  expect(settings()).toEqual([
    'Name | Lakeside School | Came with your code',
    'School’s id | lakeside | Came with your code',
    'Where shared notes are kept | https://api.lakeside.example | Came with your code',
    'Canvas | *.instructure.com | Coachmark’s own',
  ]);
});

test('before any code the page says what will bring it, and where notes would go', () => {
  shown({}, false);
  expect(screen.getByText(/Your one-time code brings what Coachmark needs/)).toBeTruthy();
  expect(settings()).toContain(
    'Where shared notes are kept | https://api.coachmark.org | Coachmark’s own',
  );
  expect(screen.getByText(/No school yet/)).toBeTruthy();
});

test('what IT set is shown as set by policy, on a device that has joined nothing yet', () => {
  shown(
    { raw: { organizationName: 'Lakeside School', apiBaseUrl: 'https://api.lakeside.example' } },
    false,
  );
  expect(settings()).toContain('Name | Lakeside School | Set by your school’s policy');
  expect(settings()).toContain('School’s id | Comes with your code');
});

test('every wrong value is named, with what was written and what to write', () => {
  shown({ raw: { apiBaseUrl: 'http://api.lakeside.example', lmsOrigins: [7] } });
  const { textContent } = screen.getByText('For your IT team:').closest('[role=status]')!;
  expect(textContent).toContain('apiBaseUrlThis is no https address. Begin it with https://.');
  expect(textContent).toContain('Now: http://api.lakeside.example');
  expect(textContent).toContain('lmsOrigins[0]This has to be text.');
});

test('a policy that names another school than hers says so, and that nothing is lost', () => {
  shown({
    raw: { organizationId: 'hillside', organizationName: 'Hillside High' },
    schools: [LAKESIDE],
  });
  expect(
    screen.getByText(
      'This browser is now set up for Hillside High. What you wrote at Lakeside School stays here, and you can go on using it. To move, ask Hillside High for a code.',
    ),
  ).toBeTruthy();
  expect(settings()).toContain('School’s id | hillside | Set by your school’s policy');
  expect(settings()).toContain(
    'Where shared notes are kept | https://api.coachmark.org | Coachmark’s own',
  );
});

test('a policy that names another address of her school says how to move there', () => {
  shown({ raw: { apiBaseUrl: 'https://new.lakeside.example' }, schools: [LAKESIDE] });
  expect(
    screen.getByText(/kept at https:\/\/new\.lakeside\.example\. Nothing is lost/),
  ).toBeTruthy();
});

test('a site the browser does not allow yet is said, and one button asks for it', async () => {
  const { asked } = shown({
    raw: { lmsOrigins: [CANVAS, 'https://learn.example'] },
    closed: [CANVAS],
  });
  expect(settings().slice(-2)).toEqual([
    `Canvas | ${CANVAS} | Set by your school’s policy · not allowed in this browser yet`,
    'Canvas | https://learn.example | Set by your school’s policy · allowed in this browser',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Allow these sites' }));
  expect(asked).toEqual([[CANVAS]]);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not allow it'));
});

test('where every site is allowed nothing is asked for', () => {
  shown({ raw: { lmsOrigins: [CANVAS] } });
  expect(screen.queryByRole('button', { name: 'Allow these sites' })).toBeNull();
});
