import type { app } from './app';

export type Reference = ReturnType<typeof app.getOpenAPI31Document>;

const METHODS = ['get', 'post', 'put', 'delete'] as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Escaped, with what stands in backticks as code. */
const prose = (text: string): string => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const shape = (title: string, schema: unknown): string =>
  schema === undefined
    ? ''
    : `<details><summary>${title}</summary><pre>${escape(JSON.stringify(schema, undefined, 2))}</pre></details>`;

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 46rem; margin: 0 auto; padding: 1rem }
  section { border-block-start: 1px solid; margin-block-start: 2rem }
  h3 { font: 600 1rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
  dt { font-weight: 600 } dd { margin: 0 0 .5rem 1.5rem }
  pre { overflow: auto; padding: .5rem; border: 1px solid }
  a:focus-visible, summary:focus-visible { outline: 3px solid }`;

/** The description as one page to read, by tag. */
export function pageOf({ info, paths = {}, tags = [] }: Reference): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  const sections = tags.map(({ name, description = '' }) => {
    const its = operations.filter(({ operation }) => operation.tags?.includes(name));
    return `<section><h2>${escape(name)}</h2><p>${prose(description)}</p>${its.map(article).join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(info.title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<body><h1>${escape(info.title)}</h1><p>${prose(info.description ?? '')}</p>
<p><a href="/openapi.json">openapi.json</a></p>${sections.join('')}</body></html>`;
}

type Operation = NonNullable<NonNullable<Reference['paths']>[string]['get']>;

function article({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: Operation;
}): string {
  const { summary = '', description = '', requestBody, responses = {}, security } = operation;
  const body = requestBody && 'content' in requestBody ? requestBody.content : {};
  const key = security?.flatMap((each) => Object.keys(each)).join(', ') ?? 'nothing: open to all';
  const answers = Object.entries(responses).map(([status, response]) => {
    const said: { description?: string; content?: Record<string, { schema?: unknown }> } = response;
    const ok = status.startsWith('2') ? said.content?.['application/json']?.schema : undefined;
    return `<dt>${status}</dt><dd>${prose(said.description ?? '')}${shape('Shape', ok)}</dd>`;
  });
  return `<article><h3>${method.toUpperCase()} ${escape(path)}</h3>
<p><strong>${prose(summary)}</strong> ${prose(description)}</p><p>Opened by ${escape(key)}.</p>
${shape('Body', body['application/json']?.schema)}<dl>${answers.join('')}</dl></article>`;
}
