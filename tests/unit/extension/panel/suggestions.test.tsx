import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { SuggestionView } from '../../../../extension/ui/host';
import { fakeHost, ready } from '../ui/fake-host';
import { tuesday } from '../ui/lakeside';

afterEach(cleanup);

const idea = (strategy: string, name: string): SuggestionView => ({
  strategy,
  practice: 'checks',
  name,
  spans: [],
  step: 'Show one question.',
  why: 'In a trial, classes made progress.',
  strength: 'moderate',
  evidence: {
    source: 'EEF',
    title: 'Embedding Formative Assessment',
    year: 2018,
    level: 'trial',
    figure: '',
    url: 'https://example.org/efa',
  },
  caution: 'A good bet, not a promise.',
  quote: { before: '… ', words: 'ask if everyone understands', after: '' },
});
const two = [idea('hear', 'Hear from every student'), idea('recall', 'Begin from memory')];

const show = (suggestions: readonly SuggestionView[] = two) => {
  const fake = fakeHost({ page: { ...ready, suggestions } });
  render(<Panel host={fake.host} now={() => tuesday} />);
  return fake;
};
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('the first idea lies open with its words, one small step, and why', () => {
  show();
  expect(screen.getByText('Two ideas, if useful')).toBeTruthy();
  expect(screen.getAllByText('ask if everyone understands')[0]).toBeTruthy();
  expect(screen.getByText('Show one question.')).toBeTruthy();
  expect(screen.getAllByText('Moderate evidence')).toHaveLength(2);
  expect(screen.getByText('EEF (2018).', { exact: false })).toBeTruthy();
  expect(screen.getByText('A good bet, not a promise.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Read the source' }).getAttribute('href')).toBe(
    'https://example.org/efa',
  );
});

test('Not now puts it away and tells nobody; Undo brings it back', async () => {
  const { asked } = show();
  press('Not now');
  expect(await screen.findByText('Put away for this lesson. Nobody is told.')).toBeTruthy();
  expect(screen.getByText('One idea, if useful')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(await screen.findByText('Two ideas, if useful')).toBeTruthy();
  expect(asked.map(([name]) => name)).toEqual(['answerSuggestion', 'clearAnswer']);
});

test('Not anywhere goes beyond this lesson', async () => {
  const { asked } = show();
  press('Not now');
  press('Not anywhere');
  expect(await screen.findByText('Put away everywhere. Nobody is told.')).toBeTruthy();
  expect(asked.at(-1)).toEqual(['answerSuggestion', 'hear', 'not-for-me', true]);
});

test('Try this stays where it is and can be undone', async () => {
  const { asked } = show();
  press('Try this');
  expect(await screen.findByText('You’re trying this')).toBeTruthy();
  press('Undo');
  expect(screen.getByRole('button', { name: 'Try this' })).toBeTruthy();
  expect(asked[0]).toEqual(['answerSuggestion', 'hear', 'try', false]);
});

test('what she put away keeps its Undo when the next reading no longer brings it', async () => {
  const fake = show();
  press('Already doing it');
  fake.page.value = { ...ready, suggestions: two.slice(1) };
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('another idea opens with one press and takes the focus', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: /Begin from memory/ }));
  const title = screen.getByRole('heading', { name: 'Begin from memory' });
  expect(document.activeElement).toBe(title);
});

test('none at all is a good answer', () => {
  show([]);
  expect(screen.getByText('Nothing to add here')).toBeTruthy();
});
