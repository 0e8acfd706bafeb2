import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Panel } from '../../../../extension/panel/panel';
import type { SuggestionView } from '../../../../extension/ui/host';
import { describePassage } from '../../../../shared/passages';
import { lessonTextFromPlain } from '../../../../shared/text';
import { fakeHost, ready } from '../ui/fake-host';
import { tuesday } from '../ui/lakeside';

afterEach(cleanup);

const idea = (strategy: string, title: string): SuggestionView => ({
  strategy,
  practice: 'checks',
  name: 'Checking for understanding',
  title,
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
const selection = describePassage(lessonTextFromPlain('every hand up, then one'), 0, 13);
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
  expect(screen.getByText('Known as: Checking for understanding.')).toBeTruthy();
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

test('Not anywhere goes beyond this lesson, without saying never', async () => {
  const { asked } = show();
  press('Not now');
  press('Not anywhere');
  expect(await screen.findByText('Put away everywhere. Nobody is told.')).toBeTruthy();
  expect(asked.at(-1)).toEqual(['answerSuggestion', 'hear', 'not-now', 'everywhere']);
});

test('a course can be named only where the page names one', async () => {
  const { page, asked } = show();
  press('Not now');
  expect(screen.queryByRole('button', { name: 'In this course' })).toBeNull();
  page.value = { ...ready, suggestions: two, course: 'c'.repeat(64) };
  fireEvent.click(await screen.findByRole('button', { name: 'In this course' }));
  expect(asked.at(-1)).toEqual(['answerSuggestion', 'hear', 'not-now', 'course']);
  expect(await screen.findByText('Put away for this course. Nobody is told.')).toBeTruthy();
});

test('Not for me is remembered as never, and taken back in the list of her answers', async () => {
  const { page, asked } = show();
  press('Not now');
  press('Not for me');
  expect(await screen.findByText(/we won’t suggest it again/)).toBeTruthy();
  expect(asked.at(-1)).toEqual(['answerSuggestion', 'hear', 'not-for-me', 'everywhere']);
  // Another lesson, another day: the strip is gone, the answer still holds.
  page.value = { ...ready, lesson: 'd'.repeat(64), suggestions: [] };
  fireEvent.click(await screen.findByText('What you told us here'));
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(screen.queryByText('What you told us here')).toBeNull();
  expect(asked.at(-1)?.[0]).toBe('clearAnswer');
});

test('where she does it already is hers to say, in her words or in those she selected', async () => {
  const { page, asked } = show();
  press('Already doing it');
  const field = await screen.findByRole('textbox', {
    name: 'Where you do it: Hear from every student',
  });
  fireEvent.input(field, { target: { value: '  In the last five minutes ' } });
  press('Save');
  expect(asked.at(-1)).toEqual([
    'answerSuggestion',
    'hear',
    'already',
    'lesson',
    'In the last five minutes',
  ]);
  page.value = { ...ready, suggestions: two, selection };
  fireEvent.click(await screen.findByRole('button', { name: 'The words I selected' }));
  expect(asked.at(-1)).toEqual(['answerSuggestion', 'hear', 'already', 'lesson', 'every hand up']);
});

test('a plan in a language that is not read yet is told so', async () => {
  const { page } = show();
  page.value = { ...ready, isForeign: true };
  expect(await screen.findByText('Coachmark reads plans in English so far')).toBeTruthy();
  expect(screen.queryByText('Nothing to add here')).toBeNull();
});

test('Try this stays where it is and can be undone', async () => {
  const { asked } = show();
  press('Try this');
  expect(await screen.findByText('You’re trying this')).toBeTruthy();
  press('Undo');
  expect(screen.getByRole('button', { name: 'Try this' })).toBeTruthy();
  expect(asked[0]).toEqual(['answerSuggestion', 'hear', 'try', 'lesson', 'Show one question.']);
});

test('the step she is trying stays with the lesson when it is no longer suggested', async () => {
  const { host, page, asked } = show();
  press('Try this');
  cleanup();
  page.value = { ...ready, suggestions: [] };
  render(<Panel host={host} now={() => tuesday} />);
  expect(screen.getByText('What you’re trying')).toBeTruthy();
  expect(screen.getByText('Show one question.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(screen.queryByText('What you’re trying')).toBeNull();
  expect(asked.at(-1)?.[0]).toBe('clearAnswer');
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
