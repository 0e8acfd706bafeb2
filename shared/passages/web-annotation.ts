import type { PassageSelector } from './types';

/** What a note needs to leave Coachmark and come back. Times are ISO 8601, UTC. */
export interface AnnotatedNote {
  readonly id: string;
  readonly body: string;
  readonly createdAt: string;
  readonly passage: PassageSelector;
  /** IRI of the lesson; never a raw URL of the page unless the teacher exports it so. */
  readonly source: string;
}

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Our own selector, under our own key: other tools skip it, and we get the block back. */
interface BlockSelector extends Pick<PassageSelector, 'block' | 'headings' | 'element'> {
  readonly type: 'coachmark:BlockSelector';
}

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/) with one textual body. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly created: string;
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector | BlockSelector)[];
  };
}

export function toWebAnnotation(record: AnnotatedNote): WebAnnotation {
  const { quote, position, block, headings, element } = record.passage;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: record.id.includes(':') ? record.id : `urn:uuid:${record.id}`,
    type: 'Annotation',
    created: record.createdAt,
    body: { type: 'TextualBody', value: record.body, format: 'text/plain' },
    target: {
      source: record.source,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
        {
          type: 'coachmark:BlockSelector',
          block,
          headings,
          ...(element === undefined ? {} : { element }),
        },
      ],
    },
  };
}

/**
 * Back from a Web Annotation, ours or another tool's (a quote selector is all it must have).
 * Null when it has no quoted words or no textual body: there is nothing to place then.
 */
export function fromWebAnnotation(json: unknown): AnnotatedNote | null {
  if (!isObject(json)) return null;
  const target = firstObject(json['target']);
  const selectors = objects(target?.['selector']).flatMap((selector) =>
    [selector].concat(objects(selector['refinedBy'])),
  );
  const ofType = (type: string): Json | undefined =>
    selectors.find((selector) => selector['type'] === type);
  const quote = ofType('TextQuoteSelector');
  const exact = quote?.['exact'];
  const body = bodyText(json['body'] ?? json['bodyValue']);
  if (typeof exact !== 'string' || body === null) return null;

  const position = ofType('TextPositionSelector');
  const ours = ofType('coachmark:BlockSelector');
  const start = wholeNumber(position?.['start']) ?? 0;
  const block = firstObject(ours?.['block']);
  const headings = ours?.['headings'];
  const element = ours?.['element'];
  return {
    id: string(json['id']).replace(/^urn:uuid:/u, ''),
    body,
    createdAt: string(json['created']),
    source: string(target?.['source'] ?? json['target']),
    passage: {
      quote: { exact, prefix: string(quote?.['prefix']), suffix: string(quote?.['suffix']) },
      position: { start, end: wholeNumber(position?.['end']) ?? start + exact.length },
      block: {
        index: wholeNumber(block?.['index']) ?? 0,
        fingerprint: string(block?.['fingerprint']),
        start: wholeNumber(block?.['start']) ?? 0,
        end: wholeNumber(block?.['end']) ?? exact.length,
      },
      headings: Array.isArray(headings) ? headings.filter((item) => typeof item === 'string') : [],
      ...(typeof element === 'string' ? { element } : {}),
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function firstObject(value: unknown): Json | undefined {
  return objects(value)[0];
}

function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  const value = firstObject(body)?.['value'];
  return typeof value === 'string' ? value : null;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
