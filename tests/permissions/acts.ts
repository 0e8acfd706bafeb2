import type { Audience, Revision } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import type { Act } from './table';

/** Somebody's ids, and what they try something on. */
export interface Scene {
  readonly newId: () => string;
  readonly note: Extract<Mutation, { name: 'note.share' }>['args']['note'];
  /** The participant's answer to it. */
  readonly answer: string;
  readonly sharing: Omit<Extract<Mutation, { name: 'note.share' }>['args'], 'note' | 'audience'>;
  /** The lesson's text a day later: the note stands in it where it is to be put back. */
  readonly later: Revision;
  /** The thread's own audience; where the actor and the author could meet; the PLC's. */
  readonly audiences: {
    readonly thread: Audience;
    readonly pair: Audience;
    readonly plc: Audience;
  };
}

/** An act as the mutation that is sent for it. */
export function mutationOf(
  act: Act,
  { newId, note, answer, sharing, later, audiences }: Scene,
): Mutation {
  const fresh = { ...note, id: newId() };
  const said = { kind: 'noticing', body: 'I see.' } as const;
  const shared = (what: typeof note, audience: Audience): Mutation => ({
    name: 'note.share',
    args: { ...sharing, note: what, audience },
  });
  switch (act) {
    case 'write':
      return { name: 'note.write', args: fresh };
    case 'edit':
      return { name: 'note.edit', args: { id: note.id, body: 'Other words.' } };
    case 'editAnswer':
      return { name: 'note.edit', args: { id: answer, body: 'Other words.' } };
    case 'remove':
      return { name: 'note.remove', args: { id: note.id } };
    case 'removeAnswer':
      return { name: 'note.remove', args: { id: answer } };
    case 'restoreAnswer':
      return { name: 'note.restore', args: { id: answer, parent: note.id, ...said } };
    case 'share':
      return shared(fresh, audiences.pair);
    case 'shareWithPlc':
      return shared(fresh, audiences.plc);
    case 'shareOver':
      return shared(note, audiences.thread === audiences.plc ? audiences.plc : audiences.pair);
    case 'takeBack':
      return { name: 'note.takeBack', args: { id: note.id } };
    case 'reply':
      return { name: 'note.reply', args: { id: newId(), parent: note.id, ...said } };
    case 'settle':
      return { name: 'note.settle', args: { id: note.id, settled: true } };
    case 'place':
      return { name: 'note.place', args: { id: note.id, revision: later, passage: null } };
    case 'placeBack':
      return { name: 'note.placeBack', args: { id: note.id, revision: sharing.revision } };
    case 'choose':
      return {
        name: 'choice.make',
        args: { id: newId(), strategy: 'wait-time', answer: 'try', lesson: null },
      };
    case 'clearChoice':
      return { name: 'choice.clear', args: { id: newId() } };
  }
}
