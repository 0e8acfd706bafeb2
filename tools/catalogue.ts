import { runnerImport } from 'vite';

// Through Vite, because the catalogue's own imports leave out the file ending.
const { module: catalogue } = await runnerImport<typeof import('../shared/strategies/index.ts')>(
  './shared/strategies/index.ts',
);
const { catalogueSchema } = (
  await runnerImport<typeof import('../shared/strategies/schema.ts')>(
    './shared/strategies/schema.ts',
  )
).module;
const { catalogueVersion, heldUntilVerified, neverInferred, practices, strategies } = catalogue;

const lines: string[] = [];
const say = (line = ''): number => lines.push(line);

function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted((one, other) => other[1] - one[1])
    .map(([value, count]) => `${count} ${value}`)
    .join(', ');
}

const checked = catalogueSchema.safeParse({ version: catalogueVersion, strategies });
say(
  `Catalogue ${catalogueVersion}: ${strategies.length} strategies, ${practices.length} practices`,
);
say(`Strength: ${counted(strategies.map(({ strength }) => strength))}`);
const shown = strategies.flatMap(({ evidence }) => evidence);
say(
  `Sources shown: ${shown.length} (${counted(shown.map(({ provenance }) => (provenance === 'read' ? 'opened' : 'cited from memory')))})`,
);
const fromMemory = strategies.filter(({ evidence }) =>
  evidence.every(({ provenance }) => provenance !== 'read'),
);
say();
say(`Strategies without one opened source: ${fromMemory.length}`);
for (const { id, strength } of fromMemory) say(`  ${id} (${strength})`);

const hidden = strategies.flatMap(({ id, unverified = [] }) =>
  unverified.map(({ source, title, year }) => `  ${id}: ${source}, ${title} (${year})`),
);
say();
say(`Sources hidden until a reviewer has confirmed them: ${hidden.length}`);
for (const line of hidden) say(line);
say();
say(`Never suggested until their sources are confirmed: ${heldUntilVerified.join(', ')}`);
say(`Never inferred from a plan, only chosen: ${neverInferred.join(', ')}`);

const careless = strategies.filter(({ cautions }) => cautions.trim() === '');
say();
say(`Strategies without a caution: ${careless.length}`);
for (const { id } of careless) say(`  ${id}`);

process.stdout.write(`${lines.join('\n')}\n`);
if (!checked.success) {
  process.stderr.write(`\nThe catalogue does not fit its schema:\n${checked.error.message}\n`);
  process.exitCode = 1;
}
