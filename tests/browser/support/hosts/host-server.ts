import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import type { Duplex } from 'node:stream';

import type { Certificate } from '../../../../tools/certificate.ts';
import { API_HOST, LMS_HOST } from '../../../../tools/hosts.ts';
import type { LocalService } from '../../../../tools/local-service.ts';
import { listenOn, shut } from '../../../../tools/tls-front.ts';
import type { HostSite } from './host-site.ts';

export interface HostServer {
  readonly port: number;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Serves many hosts on one port of this machine, each by its real name. */
export async function serveHosts(
  certificate: Certificate,
  sites: readonly HostSite[],
): Promise<HostServer> {
  const server = createServer(certificate, (request, response) => {
    const host = request.headers.host ?? '';
    const site = sites.find(({ hosts }) => hosts.includes(host));
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (request.method === 'PUT') {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        site?.save?.(url, body);
        response.writeHead(204).end();
      });
      return;
    }
    const file = site?.file?.(url);
    if (file !== undefined) {
      void sendFile(response, file);
      return;
    }
    const html = site?.page(url);
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? 'No such page.');
  });
  const open = new Set<Duplex>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return {
    port: await listenOn(server, 0),
    hosts: sites.flatMap(({ hosts }) => hosts),
    close: () => shut(server, open),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
};

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  try {
    const bytes = await readFile(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

/** Tells a browser to find all of them here, beside the API and the LMS it knows anyway. */
export const mapped = (
  { apiPort, lmsPort }: Pick<LocalService, 'apiPort' | 'lmsPort'>,
  { port, hosts }: HostServer,
): string => {
  const rules = [
    `MAP ${API_HOST}:443 127.0.0.1:${apiPort}`,
    `MAP ${LMS_HOST}:443 127.0.0.1:${lmsPort}`,
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
  ];
  return `--host-resolver-rules=${rules.join(', ')}`;
};
