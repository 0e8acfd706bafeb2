import { createServer } from 'node:https';
import type { Duplex } from 'node:stream';

import type { Certificate } from '../certificate.ts';
import { LMS_HOST } from '../hosts.ts';
import { listenOn, shut } from '../tls-front.ts';
import { lessonHtml, LESSON_TITLE } from './lesson.ts';
import { type LmsPage, lmsPage } from './lms-page.ts';

export const LAKESIDE_LESSON: LmsPage = {
  id: 42,
  slug: 'lesson-3-where-does-a-trees-mass-come-from',
  title: LESSON_TITLE,
  course: 'Science 7, period 3',
  body: lessonHtml,
};

export interface Lms {
  readonly port: number;
  /** Where a browser that maps the host name finds a page. */
  addressOf(page: LmsPage): string;
  /** Serves this page from now on, in place of one with the same slug. */
  publish(page: LmsPage): void;
  /** Serves a document of any shape at a path. */
  serve(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** A stand-in for the school's LMS: real pages over https, nothing of ours in them. */
export async function startLms(certificate: Certificate, port = 0): Promise<Lms> {
  const documents = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const pathOf = ({ slug }: LmsPage): string => `/courses/7/pages/${slug}`;
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${LMS_HOST}`);
    const document = documents.get(pathname);
    if (document === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.');
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...document.headers })
      .end(document.html);
  });
  const open = new Set<Duplex>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const lms: Lms = {
    port: await listenOn(server, port),
    addressOf: (page) => `https://${LMS_HOST}${pathOf(page)}`,
    publish: (page) => {
      documents.set(pathOf(page), { html: lmsPage(page), headers: {} });
    },
    serve(path, html, headers = {}) {
      documents.set(path, { html, headers });
      return `https://${LMS_HOST}${path}`;
    },
    close: () => shut(server, open),
  };
  lms.publish(LAKESIDE_LESSON);
  return lms;
}
