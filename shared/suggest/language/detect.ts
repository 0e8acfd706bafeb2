/** Words that hold sentences together and stand in nearly every one of a language. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is are for with that this on as be you will they what how it from an or at by can do have their your we if when not',
  es: 'el la los las de del y que en un una es por con para se su al lo como más los alumnos qué cómo',
  fr: 'le la les des du et que en un une est pour dans avec ce cette sur les au aux qui il elle nous vous leur élèves',
  pt: 'o a os as do da dos das e que em um uma é para com não se por no na mais alunos ao',
  de: 'der die das und ist in den von zu mit auf für ein eine nicht sie wird dem des im schüler werden sich auch',
  it: 'il lo la gli le di e che un una è per con del della dei sono nel si da al gli studenti',
  nl: 'de het een en van is in op te dat met voor niet zijn aan er om leerlingen deze worden naar',
};

const WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  FUNCTION_WORDS,
).map(([language, words]) => [language, new Set(words.split(' '))]);

/** Of this many words enough are function words to tell by; more would only cost time. */
const LOOKED_AT = 600;
const FEWEST = 25;
/** A language must be this much more at home than English before we say that it is not English. */
const CLEARLY = 1.6;
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Thai}]/gu;

/**
 * The language of a text where it is plainly not English: a tag such as `es`, or `und` for a script
 * we know no words of. A word list or a few foreign sentences in an English plan do not make it foreign.
 */
export function otherLanguage(text: string): string | undefined {
  const sample = text.slice(0, 8_000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const others = sample.match(OTHER_SCRIPT)?.length ?? 0;
  if (letters > 20 && others > letters / 2) return 'und';
  const words = (sample.match(/\p{L}+/gu) ?? []).slice(0, LOOKED_AT);
  if (words.length < FEWEST) return undefined;
  const counts = WORDS.map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  );
  const english = counts.find(([language]) => language === 'en')?.[1] ?? 0;
  const [best, count] = counts.reduce((one, other) => (other[1] > one[1] ? other : one));
  return best !== 'en' && count > english * CLEARLY && count / words.length > 0.15
    ? best
    : undefined;
}
