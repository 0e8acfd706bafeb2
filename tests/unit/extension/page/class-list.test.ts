import { expect, test } from 'vitest';

import { isClassList, readClassList } from '../../../../extension/page/class-list';

const CANVAS = new URL('https://school.instructure.com/courses/7/users');
const MOODLE = new URL('https://moodle.example.org/user/index.php?id=3');

function show(rows: string): Document {
  document.body.innerHTML = rows;
  return document;
}

test('Canvas: the students of a course, not its staff', () => {
  const list = show(`<table><tbody>
    <tr class="rosterUser StudentEnrollment"><td><a class="roster_user_name" href="/courses/7/users/1"> Zoraya
      Quill <span class="user_pronouns">(she/her)</span></a></td></tr>
    <tr class="rosterUser TeacherEnrollment"><td><a class="roster_user_name" href="/courses/7/users/2">Ana Torres</a></td></tr>
    <tr class="rosterUser StudentEnrollment"><td></td></tr>
    </tbody></table>`);
  expect(isClassList(CANVAS)).toBe(true);
  expect(readClassList(list, CANVAS)).toEqual(['Zoraya Quill']);
});

test('Moodle: the participants who are no teachers, without the initials of their picture', () => {
  const list = show(`<table id="participants"><tbody>
    <tr><th><a href="/user/view.php?id=1"><span class="userinitials">ZQ</span>Zoraya Quill</a></th>
      <td><span data-itemtype="user_roles">Student</span></td></tr>
    <tr><th><a href="/user/view.php?id=2">Ana Torres</a></th>
      <td><span data-itemtype="user_roles">Teacher</span></td></tr>
    </tbody></table>`);
  expect(readClassList(list, MOODLE)).toEqual(['Zoraya Quill']);
});

test('a lesson’s page is no class list', () => {
  const url = new URL('https://school.instructure.com/courses/7/pages/trees');
  expect(isClassList(url)).toBe(false);
  expect(readClassList(show('<tr class="rosterUser StudentEnrollment"></tr>'), url)).toEqual([]);
});
