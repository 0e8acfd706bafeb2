import { existsSync } from 'node:fs';

import { crossValidate, fitJudge } from './cross-validate';
import { foundHeldOut, material } from './material';
import { WRITTEN } from './plan-model';
import { emptyScore, f1, macroF1, scorePlan } from './score';
import { encodeWeights, writeWeights } from './write-weights';

const OUT = 'shared/suggest/weights.json';
const CORPUS = process.env['COACHMARK_PLANS'] ?? '../shared/corpus';

if (!existsSync(CORPUS)) {
  process.stderr.write(`The labelled plans are kept outside the repository; none at ${CORPUS}.\n`);
  process.exit(1);
}
const { plans, contrasts } = material(CORPUS);
const score = emptyScore();
for (const held of crossValidate(plans, contrasts))
  if (!WRITTEN.has(held.read.plan.source)) scorePlan(score, held.read.plan, foundHeldOut(held));
const round = (value: number): number => Math.round(value * 1000) / 1000;
const made = {
  plans: plans.length,
  sources: new Set(plans.map(({ plan }) => plan.source)).size,
  contrasts: contrasts.length,
  /** Only of plans that others wrote. */
  heldOut: {
    f1: round(f1(score.all)),
    macroF1: round(macroF1(score)),
    quotesMet: round(score.quotesMet / Math.max(1, score.quotes)),
  },
};
writeWeights(OUT, encodeWeights(fitJudge(plans, contrasts)), made);
process.stdout.write(`${JSON.stringify(made, null, 2)}\n${OUT}\n`);
