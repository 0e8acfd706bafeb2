import 'fake-indexeddb/auto';
import { play, type Played } from './play';
import { openStage } from './stage';

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((each) => each.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.slice(name.length + 3));
};

/** Rounds in one school: after these a new one, so that a run stays as quick as it began. */
const EPISODE = 200;

const rounds = option('rounds', 10_000);
const kills = option('kills', 60);
const seed = option('seed', Date.now() % 2 ** 31);
const bundle = process.argv.find((each) => each.startsWith('--worker='))?.slice('--worker='.length);
console.log(`seed ${seed}: ${rounds} rounds, ${kills} kills`);

const stage = await openStage(bundle);
const totals: Record<string, number> = {};
let broken: Played | undefined;
for (let done = 0; done < rounds && broken === undefined; done += EPISODE) {
  const size = Math.min(EPISODE, rounds - done);
  const share = Math.ceil((kills * size) / rounds);
  const played = await play(stage, { seed: seed + done, rounds: size, kills: share });
  for (const [name, count] of Object.entries(played.counts))
    totals[name] = (totals[name] ?? 0) + count;
  if (played.violations.length > 0) broken = played;
  console.log(`${done + size} rounds, ${stage.kills} kills, ${totals['applied']} applied`);
}
await stage.close();
console.log(JSON.stringify(totals));
console.log(
  broken === undefined
    ? `0 violations in ${rounds} rounds with ${stage.kills} kills`
    : `seed ${broken.seed}:\n${broken.violations.slice(0, 40).join('\n')}`,
);
process.exit(broken === undefined ? 0 : 1);
