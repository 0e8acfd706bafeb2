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

/** What the standard has no selector for, under a key of our own: other tools skip it. */
type BlockFacts = Pick<PassageSelector, 'block' | 'headings' | 'element'>;

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/) with one textual body. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly created: string;
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: string };
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
    readonly 'coachmark:block': BlockFacts;
  };
}

/** An annotation as it was read: ours, or another tool's; without words it is about the whole source. */
export interface ReadAnnotation extends Omit<AnnotatedNote, 'passage'> {
  readonly passage: PassageSelector | null;
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
      type: 'SpecificResource',
      source: record.source,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
      'coachmark:block': { block, headings, ...(element === undefined ? {} : { element }) },
    },
  };
}

/**
 * Back from a Web Annotation, ours or another tool's (a quote selector is all it must have).
 * Null when it has no quoted words or no textual body: there is nothing to place then.
 */
export function fromWebAnnotation(json: unknown): AnnotatedNote | null {
  const read = readAnnotation(json);
  return read?.passage ? { ...read, passage: read.passage } : null;
}

/**
 * The same for one that may quote nothing. Bodies that are not words, such as tags, and selectors we
 * do not know are passed over. Null where nobody wrote anything.
 */
export function readAnnotation(json: unknown): ReadAnnotation | null {
  if (!isObject(json)) return null;
  // `text` and `uri` are what Hypothesis calls them in its exports.
  const body = bodyText(json['body'] ?? json['bodyValue'] ?? json['text']);
  if (body === null) return null;
  const [target] = Array.isArray(json['target']) ? json['target'] : [json['target']];
  const specific = isObject(target) ? target : undefined;
  return {
    id: string(json['id']).replace(/^urn:uuid:/u, ''),
    body,
    createdAt: string(json['created']),
    source: iri(specific?.['source'] ?? specific?.['id'] ?? target ?? json['uri']),
    passage: specific === undefined ? null : passageOf(specific),
  };
}

function passageOf(target: Json): PassageSelector | null {
  const selectors = objects(target['selector']).flatMap(withRefinements);
  const ofType = (type: string): Json | undefined =>
    selectors.find((selector) => selector['type'] === type);
  const quote = ofType('TextQuoteSelector');
  const exact = quote?.['exact'];
  if (typeof exact !== 'string') return null;
  const position = ofType('TextPositionSelector');
  // Files of before had a selector of our own for it.
  const [ours] = objects(target['coachmark:block'] ?? ofType('coachmark:BlockSelector'));
  const [block] = objects(ours?.['block']);
  const headings = ours?.['headings'];
  const element = ours?.['element'];
  const start = wholeNumber(position?.['start']) ?? 0;
  return {
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
  };
}

/** A selector and what narrows it down, however deep (section 4.2.9). */
function withRefinements(selector: Json): Json[] {
  return [selector, ...objects(selector['refinedBy']).flatMap(withRefinements)];
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The words of one body or several; a tag is none (section 3.3.5). */
function bodyText(body: unknown): string | null {
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body];
  const words = bodies.flatMap((one) => {
    const value = isObject(one) && one['purpose'] !== 'tagging' ? one['value'] : one;
    return typeof value === 'string' ? [value] : [];
  });
  return words.length === 0 ? null : words.join('\n\n');
}

function iri(value: unknown): string {
  return string(isObject(value) ? value['id'] : value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
