import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { fakeHost } from '../ui/fake-host';

afterEach(cleanup);

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

function show(welcomed = false) {
  const fake = fakeHost({ me: null, welcomed });
  render(<Panel host={fake.host} />);
  return fake;
}

test('the first time says in three looks what it does, what it reads and who sees what', async () => {
  const { asked } = show();
  expect(heading()).toBe('Notes in the margin of your lesson plans');
  expect(screen.queryByLabelText('One-time code')).toBeNull();
  press('Next');
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe('What it reads, and what it doesn’t'),
  );
  expect(screen.getByText('2 of 3')).toBeTruthy();
  expect(screen.getByText('Never opens grades, submissions or messages.')).toBeTruthy();
  press('Next');
  await waitFor(() => expect(heading()).toBe('Who sees what'));
  press('Back');
  await waitFor(() => expect(heading()).toBe('What it reads, and what it doesn’t'));
  press('Next');
  press('Join your school');
  expect(await screen.findByLabelText('One-time code')).toBe(document.activeElement);
  expect(asked).toEqual([['welcomeSeen']]);
});

test('it can be skipped at once, and is not shown again', async () => {
  const { asked } = show();
  press('Skip');
  await screen.findByLabelText('One-time code');
  expect(asked).toEqual([['welcomeSeen']]);
  cleanup();
  show(true);
  expect(screen.getByLabelText('One-time code')).toBeTruthy();
});

test('a lesson to try on is one press away, before and after', () => {
  show();
  const link = (): string | null =>
    screen.getByRole('link', { name: 'Try it on a sample lesson' }).getAttribute('href');
  expect(link()).toBe('/sample.html');
  press('Skip');
  expect(link()).toBe('/sample.html');
});
