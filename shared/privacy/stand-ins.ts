// What could stand instead of what was found, in the language of the note.

export type Tongue = 'en' | 'es';

const SPANISH =
  /(?<!\p{L})(?:el|la|los|las|que|con|una?|del?|para|por|le|les|se|su|pero|y|en|mi|al|es|son|junto|muy|si|ya|hoy|como|todos|todo|hay|fue|cuando|porque|nos|sus)(?!\p{L})|(?<!\p{L})\p{Ll}*[áéíóúñ]\p{Ll}*/giu;
const WORDS = /\p{L}+/gu;
/** The beginning of a text tells its language. UTF-16 code units. */
const LOOKED_AT = 2000;

export function tongueOf(text: string): Tongue {
  const start = text.slice(0, LOOKED_AT);
  const all = start.match(WORDS)?.length ?? 0;
  return (start.match(SPANISH)?.length ?? 0) > all / 8 ? 'es' : 'en';
}

interface StandIns {
  readonly student: string;
  readonly relative: string;
  readonly leftOut: string;
}

export const standIns: Readonly<Record<Tongue, StandIns>> = {
  en: { student: 'a student', relative: 'a family member', leftOut: '[left out]' },
  es: { student: 'un estudiante', relative: 'un familiar', leftOut: '[omitido]' },
};

export const isRelativeName = (suggestion: string): boolean =>
  suggestion === standIns.en.relative || suggestion === standIns.es.relative;
