import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { type Certificate, certificate } from './certificate.ts';
import { startLms, type Lms } from './demo/lms.ts';
import { tlsFront } from './tls-front.ts';
import { startWorkerd, type Workerd } from './workerd.ts';

export interface LocalService {
  /** Plain http on this machine, for the admin's tools. */
  readonly api: string;
  readonly operatorKey: string;
  /** TLS ports that browsers reach by the real host names. */
  readonly apiPort: number;
  readonly lmsPort: number;
  readonly lms: Lms;
  readonly certificate: Certificate;
  /** SIGKILL to the API, then a new one on the same disk. */
  crash(): Promise<void>;
  revive(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** Holds the schools' databases, the operator's key and the certificate. */
  readonly folder: string;
  /** Ports to take if they are free. */
  readonly wanted?: { readonly api: number; readonly lms: number };
  /** Puts something between the TLS front and the API's port: the tests' faults. */
  readonly between?: (api: () => number) => Promise<Between>;
}

interface Between {
  readonly port: number;
  close(): Promise<void>;
}

/** The API on real workerd with its SQLite on disk, and an LMS beside it. */
export async function startService({
  folder,
  wanted = { api: 0, lms: 0 },
  between,
}: Options): Promise<LocalService> {
  await mkdir(folder, { recursive: true });
  const operatorKey = await keptKey(path.join(folder, 'operator.key'));
  const tls = await certificate(folder);
  const start = (port = 0): Promise<Workerd> =>
    startWorkerd({
      port,
      storage: path.join(folder, 'schools'),
      bindings: { OPERATOR_KEY: operatorKey },
      log: path.join(folder, 'api.log'),
    });
  let workerd = await start();
  const api = (): number => workerd.port;
  const proxy = await between?.(api);
  const front = await tlsFront(tls, () => proxy?.port ?? api(), wanted.api);
  const lms = await startLms(tls, wanted.lms);
  return {
    get api() {
      return workerd.url;
    },
    operatorKey,
    apiPort: front.port,
    lmsPort: lms.port,
    lms,
    certificate: tls,
    crash: () => workerd.kill(),
    async revive() {
      workerd = await start(workerd.port);
    },
    async stop() {
      await Promise.all([front.close(), proxy?.close(), lms.close(), workerd.stop()]);
    },
  };
}

async function keptKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    const key = randomBytes(32).toString('base64url');
    await writeFile(file, key, { mode: 0o600 });
    return key;
  }
}
