import type { Api } from '../../../../extension/sync/api';

const unexpected = (): never => {
  throw new Error('Nobody asked for this.');
};

/** An API that answers as a test says, and nothing else. */
export const fakeApi = (answers: Partial<Api>): Api => ({
  token: unexpected,
  me: unexpected,
  push: unexpected,
  pull: unexpected,
  liveTicket: unexpected,
  removed: unexpected,
  signOut: unexpected,
  ...answers,
});

export const unreachable = { failed: 'unreachable' } as const;
export const slow = { failed: 'slow' } as const;
export const notAgreed = { failed: 'not-agreed' } as const;
export const refused = (status: number, code = 'not-accepted') =>
  ({ failed: 'refused', status, code, requestId: 'r-1' }) as const;
export const broken = { failed: 'server', status: 503, requestId: 'r-2' } as const;
export const nonsense = { failed: 'nonsense', status: 200, requestId: '' } as const;
