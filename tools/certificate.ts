import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { generate } from 'selfsigned';

import { API_HOST, LMS_HOST } from './hosts.ts';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate nobody but our own browsers is told to accept, so that the shipped manifest, which
 * knows https hosts only, runs against this machine. Kept in `folder` for the next run.
 */
export async function certificate(folder: string): Promise<Certificate> {
  const file = path.join(folder, 'certificate.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Certificate;
  } catch {
    const pems = await generate([{ name: 'commonName', value: API_HOST }], {
      notAfterDate: new Date(Date.now() + 365 * 24 * 3_600_000),
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [API_HOST, LMS_HOST].map((value) => ({ type: 2, value })),
        },
      ],
    });
    const made = { key: pems.private, cert: pems.cert };
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(made), { mode: 0o600 });
    return made;
  }
}
