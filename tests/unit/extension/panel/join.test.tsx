import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import { given } from '../policy/set-for-me';
import { fakeHost } from '../ui/fake-host';

const LAKESIDE = { organizationId: 'lakeside', organizationName: 'Lakeside School' };

afterEach(cleanup);

test('where IT named the school, the way in names it too', () => {
  const { setForMe } = given({ raw: LAKESIDE });
  render(<Panel host={fakeHost({ me: null, setForMe }).host} />);
  expect(
    screen.getByText('Lakeside School has set Coachmark up for you. Paste your one-time code.'),
  ).toBeTruthy();
});

test('where nobody did, it names none', () => {
  render(<Panel host={fakeHost({ me: null }).host} />);
  expect(screen.getByText('Paste the one-time code your school gave you.')).toBeTruthy();
});

test('a code of another school is refused in a sentence that names hers', async () => {
  const { setForMe } = given({ raw: LAKESIDE });
  const { host } = fakeHost({ me: null, setForMe });
  const join = () => Promise.resolve({ ok: false, code: 'other-school' } as const);
  render(<Panel host={{ ...host, join }} />);
  const field = screen.getByLabelText('One-time code');
  fireEvent.input(field, { target: { value: 'hillside/CODE@api.example.org' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'This code is for another school. Coachmark is set up for Lakeside School here: ask there for your code.',
  );
});
