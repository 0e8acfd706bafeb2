import { parseArgs } from 'node:util';

/**
 * What a school costs on Cloudflare in a month, in US dollars. Prices as published for Workers Paid
 * in November 2026 (docs/scale.md names the pages); how a school works is an assumption, by option.
 */
const PRICE = {
  /** For the account, a month. */
  base: 5,
  /** Per million. */
  requests: 0.3,
  objectRequests: 0.15,
  rowsWritten: 1,
  rowsRead: 0.001,
  /** Per million GB-seconds: an object that is awake counts as 128 MB. */
  gbSeconds: 12.5,
  /** Per GB and month. */
  storage: 0.2,
} as const;
const AWAKE_GB = 0.128;
const MILLION = 1_000_000;

const { values } = parseArgs({
  options: {
    /** People of one school who coach or are coached. */
    people: { type: 'string', default: '40' },
    days: { type: 'string', default: '20' },
    /** Of one person on a working day. */
    mutations: { type: 'string', default: '12' },
    requests: { type: 'string', default: '33' },
    /** Measured: tests/worker/push.test.ts, the mean of what people do. */
    rows: { type: 'string', default: '4' },
    /** Read for one request, with its token, person and session. */
    reads: { type: 'string', default: '25' },
    /** Seconds an object stays awake after a request; it then sleeps with its sockets open. */
    awake: { type: 'string', default: '10' },
    /** Bytes one mutation leaves, with its share of the lessons' texts, and months they are kept. */
    bytes: { type: 'string', default: '4000' },
    months: { type: 'string', default: '12' },
    schools: { type: 'string', default: '1,100000' },
  },
});
const n = (name: Exclude<keyof typeof values, 'schools'>): number => Number(values[name]);

const personDays = n('people') * n('days');
const requests = personDays * n('requests');
/** Awake at most all day: requests that fall together keep it awake once. */
const awakeSeconds = Math.min(requests * n('awake'), n('days') * 10 * 3600);
const parts = {
  requests: (requests / MILLION) * PRICE.requests,
  'object requests': (requests / MILLION) * PRICE.objectRequests,
  'rows written': ((personDays * n('mutations') * n('rows')) / MILLION) * PRICE.rowsWritten,
  'rows read': ((requests * n('reads')) / MILLION) * PRICE.rowsRead,
  'time awake': ((awakeSeconds * AWAKE_GB) / MILLION) * PRICE.gbSeconds,
  storage: ((personDays * n('mutations') * n('months') * n('bytes')) / 1e9) * PRICE.storage,
};
const one = Object.values(parts).reduce((sum, part) => sum + part, 0);
const dollars = (amount: number): string =>
  `$${amount < 1 ? amount.toFixed(4) : Math.round(amount).toLocaleString('en')}`;
for (const [name, part] of Object.entries(parts))
  console.log(`${name.padEnd(16)} ${dollars(part)}  ${Math.round((part / one) * 100)} %`);
for (const count of values.schools.split(',').map(Number))
  console.log(
    `${count.toLocaleString('en').padEnd(8)} school(s): ${dollars(one * count + PRICE.base)} a month`,
  );
