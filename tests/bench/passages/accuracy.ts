import type { Placement } from '../../../shared/passages';
import { carried } from './engine';
import { stored, type Peer } from './peer';
import { makeCase, type Case, type Scenario } from './scenarios';
import { count, emptyTally, type Tally, type Truth } from './score';

/** One row of the table: how each method did on the same passages. */
export interface Row {
  readonly name: string;
  readonly ours: Measured;
  /** Ours without the old revision, from no more than what is stored with a passage. */
  readonly lost: Measured;
  readonly peers: ReadonlyMap<string, Measured>;
}

export interface Measured {
  readonly tally: Tally;
  milliseconds: number;
}

/** Every placement of our engine as it came: how sure it said to be, and whether it was right. */
export type Surety = { readonly confidence: number; readonly isRight: boolean }[];

const measured = (): Measured => ({ tally: emptyTally(), milliseconds: 0 });

export class Accuracy {
  readonly rows = new Map<string, Row>();
  readonly surety: Surety = [];
  readonly suretyLost: Surety = [];
  readonly #peers: readonly Peer[];
  readonly #times: number;

  /** Each peer is asked for `times` its own `atMost` passages of a lesson. */
  constructor(peers: readonly Peer[], times: number) {
    this.#peers = peers;
    this.#times = times;
  }

  async generated(scenario: Scenario, known: Parameters<typeof makeCase>[1]): Promise<void> {
    const made = makeCase(scenario, known);
    const row = `${scenario.lesson}: ${scenario.name}`;
    await this.add(made, () => row);
  }

  /** Counts each passage in the row that `rowOf` names for its index. */
  async add(made: Case, rowOf: (index: number) => string): Promise<void> {
    for (const isKept of [true, false]) {
      const { placements, milliseconds } = carried(made, isKept);
      const surety = isKept ? this.surety : this.suretyLost;
      for (const [index, placement] of placements.entries()) {
        const { ours, lost } = this.#row(rowOf(index));
        const mine = isKept ? ours : lost;
        mine.milliseconds += milliseconds / placements.length;
        const isRight = count(mine.tally, placement, made.passages[index]?.truth ?? null);
        if (isRight !== null) surety.push({ confidence: placement.confidence, isRight });
      }
    }
    for (const peer of this.#peers) await this.#ask(peer, made, rowOf);
  }

  async #ask(peer: Peer, made: Case, rowOf: (index: number) => string): Promise<void> {
    const find = peer.open(made.from, made.to);
    const some = made.passages.slice(0, this.#times * peer.atMost);
    for (const [index, { start, end, truth }] of some.entries()) {
      const passage = stored(made.from.text, { start, end });
      const started = performance.now();
      const anchor = await find(passage);
      const row = this.#row(rowOf(index));
      const mine = row.peers.get(peer.name) ?? measured();
      mine.milliseconds += performance.now() - started;
      count(mine.tally, asPlacement(anchor), truth);
    }
  }

  #row(name: string): Row {
    let row = this.rows.get(name);
    if (!row) {
      row = {
        name,
        ours: measured(),
        lost: measured(),
        peers: new Map(this.#peers.map((peer) => [peer.name, measured()])),
      };
      this.rows.set(name, row);
    }
    return row;
  }
}

function asPlacement(anchor: Truth): Placement {
  return anchor
    ? { status: 'exact', ...anchor, confidence: 1 }
    : { status: 'orphan', confidence: 0 };
}
