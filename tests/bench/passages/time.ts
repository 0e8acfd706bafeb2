import { carryRevisions, carryRevisionsSteps, describePassage } from '../../../shared/passages';
import { lessonText } from '../../../shared/text';
import { wordsEdited } from './edits';
import { withOtherWords } from './other-words';
import { stored, type Peer } from './peer';
import { makeCase, type Case } from './scenarios';

/** What it costs to place 1,000 passages on a lesson of `size` UTF-16 code units edited 5 %. */
export interface Cost {
  readonly size: number;
  readonly method: string;
  /** Milliseconds for 1,000 passages; a peer's from the mean of fewer. */
  readonly milliseconds: number;
}

const PASSAGES = 1000;

/** The median of several runs, after one to warm up; everything is indexed anew each time. */
export function ourCost(size: number, revisions: number): Cost {
  const known = edited(size);
  const cited = Array.from({ length: revisions }, (_, n) => {
    const from = n === 0 ? known.from : withOtherWords(known.from, n);
    const share = known.passages.filter((_passage, index) => index % revisions === n);
    return { from, selectors: share.map(({ start, end }) => describePassage(from, start, end)) };
  });
  const runs: number[] = [];
  for (let run = 0; run < (size > 500_000 ? 4 : 8); run += 1) {
    const to = lessonText(known.to.blocks);
    const started = performance.now();
    carryRevisions(cited, to);
    runs.push(performance.now() - started);
  }
  const [median] = runs
    .slice(1)
    .toSorted((a, b) => a - b)
    .slice(Math.floor((runs.length - 1) / 2));
  const method = revisions === 1 ? 'Coachmark' : `Coachmark, ${revisions} revisions cited`;
  return { size, method, milliseconds: median ?? 0 };
}

/** The longest a page must wait for one `next()`, in milliseconds: the least of three runs of each. */
export function longestStep(isKept: boolean): number {
  const { from, to, passages } = edited(1_000_000);
  const selectors = passages.map(({ start, end }) => describePassage(from, start, end));
  let least: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const steps = carryRevisionsSteps([{ selectors, from: isKept ? from : undefined }], to);
    const times: number[] = [];
    for (let isDone = false; !isDone;) {
      const started = performance.now();
      isDone = steps.next().done === true;
      times.push(performance.now() - started);
    }
    least = times.map((time, step) => Math.min(time, least[step] ?? Infinity));
  }
  return least.reduce((longest, time) => Math.max(longest, time), 0);
}

export async function peerCost(peer: Peer, size: number, count: number): Promise<Cost> {
  const { from, to, passages } = edited(size);
  const some = passages.slice(0, count).map((place) => stored(from.text, place));
  const find = peer.open(from, to);
  const started = performance.now();
  for (const passage of some) await find(passage);
  const each = (performance.now() - started) / some.length;
  return { size, method: peer.name, milliseconds: PASSAGES * each };
}

function edited(size: number): Case {
  const scenario = { name: '', lesson: 'prose', edit: wordsEdited(0.05), of: undefined } as const;
  return makeCase(scenario, { seed: 11, size, count: PASSAGES });
}
