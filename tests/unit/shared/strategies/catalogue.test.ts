import { expect, test } from 'vitest';

import {
  catalogueVersion,
  heldUntilVerified,
  neverInferred,
  practiceName,
  practices,
  strategies,
  strategyById,
} from '../../../../shared/strategies';
import { practiceRules } from '../../../../shared/strategies/practice-rules';
import { catalogueSchema, strategySchema } from '../../../../shared/strategies/schema';

test.each(strategies.map((strategy) => [strategy.id, strategy] as const))(
  'the entry %s is complete and well formed',
  (_, strategy) => {
    expect(strategySchema.safeParse(strategy).error).toBeUndefined();
  },
);

test('the catalogue has eighty strategies and no id twice', () => {
  expect(strategies).toHaveLength(80);
  expect(new Set(strategies.map(({ id }) => id)).size).toBe(80);
});

test('the catalogue has a version, and an id stands for one strategy', () => {
  const whole = { version: catalogueVersion, strategies };
  expect(catalogueSchema.safeParse(whole).error).toBeUndefined();
  expect(catalogueSchema.safeParse({ ...whole, version: 'latest' }).success).toBe(false);
  const twice = { ...whole, strategies: [strategies[0], strategies[0]] };
  expect(catalogueSchema.safeParse(twice).success).toBe(false);
});

test('every practice has a rule that says what counts and what does not', () => {
  expect(Object.keys(practiceRules)).toEqual(practices.map(({ id }) => id));
});

test('no strategy with a causal strength rests on sources that make no causal claim', () => {
  const causal =
    /strong|moderate|minimal|meta-analysis|review|utility|RCT|experiment|Toolkit|guidance|discontinuity/;
  const unfounded = strategies.filter(
    ({ strength, evidence }) =>
      (strength === 'strong' || strength === 'moderate') &&
      !evidence.some(({ level }) => causal.test(level)),
  );
  expect(unfounded).toEqual([]);
});

test('the schema refuses an entry without evidence to show', () => {
  expect(strategySchema.safeParse({ ...strategies[0], evidence: [] }).success).toBe(false);
});

test('nothing that waits for a reviewer is shown as evidence', () => {
  const waiting = strategies.flatMap((strategy) => strategy.unverified ?? []);
  expect(waiting.length).toBeGreaterThan(0);
  const shown = strategies.flatMap((strategy) => strategy.evidence);
  for (const item of waiting) {
    expect(item.verify).toBe(true);
    expect(shown).not.toContainEqual(
      expect.objectContaining({ figure: item.figure, title: item.title }),
    );
  }
});

test('every practice has a strategy, and every strategy a practice', () => {
  const used = new Set(strategies.map(({ practice }) => practice));
  expect([...used].toSorted()).toEqual(practices.map(({ id }) => id).toSorted());
});

test('a strategy is found by its id, and an unknown id finds nothing', () => {
  expect(strategyById('wait-time')?.name).toBe('Wait time');
  expect(strategyById('learning-styles')).toBeUndefined();
});

test('an unknown practice shows its id', () => {
  expect(practiceName('wait-time')).toBe('Time to think');
  expect(practiceName('something-older')).toBe('something-older');
});

test('what is on hold or never inferred is named', () => {
  expect(heldUntilVerified).toContain('wise-feedback');
  expect(neverInferred).toContain('home-language-resources');
});

test('the wording is in US spelling', () => {
  const british =
    /\b\w*(?:behaviour|colour|favour|neighbour|organis|modelling|recognis|emphasise|practis(?:e|ed|ing)|summaris|programme)/gi;
  const words = strategies.map(({ name, definition, action, cautions, lookFors }) =>
    [name, definition, action, cautions, lookFors.join(' ')].join(' '),
  );
  expect(words.join(' ').match(british)).toBeNull();
});
