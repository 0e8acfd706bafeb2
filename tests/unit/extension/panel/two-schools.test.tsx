import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { Membership } from '../../../../extension/ui/host';
import { asAna, fakeHost } from '../ui/fake-host';
import { note, tuesday } from '../ui/lakeside';

afterEach(cleanup);

const riverside: Membership = {
  key: 'riverside:x',
  organizationId: 'riverside',
  schoolName: 'Riverside High',
  person: { id: 'x', name: 'Ana Torres', roles: ['coach'] },
  signedOut: true,
};
const switchButton = () => screen.queryByRole('button', { name: /^School:/ });
const heading = (): HTMLElement => screen.getByRole('button', { name: /^School:/ });
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const more = 'More: who is signed in, a copy of your notes, sign out';

test('who is in one school is shown no switch', () => {
  render(<Panel host={fakeHost().host} />);
  expect(switchButton()).toBeNull();
});

test('who is in two sees which one this is, as what, and chooses the other', async () => {
  const { host, asked } = fakeHost({ elsewhere: [riverside] });
  render(<Panel host={host} />);
  expect(heading().textContent).toBe('School: Lakeside School Teacher');
  expect(heading().getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(heading());
  const list = within(screen.getByRole('list', { name: 'Your schools' }));
  const [here, there] = list.getAllByRole('button');
  expect(here?.getAttribute('aria-current')).toBe('true');
  expect(there?.textContent).toBe('Riverside HighCoach · Signed out');
  fireEvent.click(there ?? heading());
  expect(asked).toEqual([['use', 'riverside:x']]);
  expect(heading().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(heading());
  await waitFor(() => expect(screen.getByText('Now at Riverside High.')).toBeTruthy());
});

test('Escape closes the list and goes back to its button; the school in use is no change', () => {
  const { host, asked } = fakeHost({ elsewhere: [riverside] });
  render(<Panel host={host} />);
  fireEvent.click(heading());
  const [here] = within(screen.getByRole('list', { name: 'Your schools' })).getAllByRole('button');
  here?.focus();
  fireEvent.keyDown(here ?? heading(), { key: 'Escape' });
  expect(heading().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(heading());
  fireEvent.click(heading());
  fireEvent.click(here ?? heading());
  expect(asked).toEqual([]);
});

test('words begun in one school are kept there when the panel goes over to the other', () => {
  const first = fakeHost({ elsewhere: [riverside] });
  const second = fakeHost({
    me: riverside,
    elsewhere: [asAna],
    notes: [note({ author: 'x', body: 'Of Riverside' })],
  });
  const view = render(<Panel host={first.host} now={() => tuesday} />);
  press('Write a note');
  fireEvent.input(screen.getByLabelText('What did you notice?'), {
    target: { value: 'Half a thought' },
  });
  view.rerender(<Panel host={second.host} now={() => tuesday} />);
  expect(first.asked).toContainEqual(['saveDraft', 'Half a thought']);
  expect(second.asked).toEqual([]);
  expect(screen.queryByDisplayValue('Half a thought')).toBeNull();
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Notes');
  expect(screen.getByText('Of Riverside')).toBeTruthy();
});

test('another school is joined from the menu; Cancel goes back to what was being written', () => {
  const { host } = fakeHost();
  render(<Panel host={host} />);
  press('Write a note');
  const field = screen.getByLabelText('What did you notice?');
  fireEvent.input(field, { target: { value: 'Half a thought' } });
  press(more);
  press('Join another school');
  expect(document.activeElement).toBe(screen.getByLabelText('One-time code'));
  const [back = field] = screen.getAllByRole('button', { name: 'Cancel' });
  fireEvent.click(back);
  expect(screen.queryByLabelText('One-time code')).toBeNull();
  expect(screen.getByDisplayValue('Half a thought')).toBe(field);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('once another school is joined the form is gone and it is said', async () => {
  const { host } = fakeHost();
  render(<Panel host={{ ...host, join: async () => ({ ok: true }) }} />);
  press(more);
  press('Join another school');
  fireEvent.input(screen.getByLabelText('One-time code'), { target: { value: 'a/b@c' } });
  press('Join');
  await waitFor(() => expect(screen.queryByLabelText('One-time code')).toBeNull());
  expect(screen.getByText('You’ve joined. Your other notes are where they were.')).toBeTruthy();
});

test('who is signed out of a school is not asked to sign out of it again', () => {
  const { host } = fakeHost({ me: { ...asAna, signedOut: true } });
  render(<Panel host={host} />);
  press(more);
  expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
});
