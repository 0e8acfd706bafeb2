import { commonWords, isCommon } from './lexicon/common-words';
import {
  characterNames,
  curriculumFull,
  curriculumNames,
  placeNames,
  placesOrNames,
} from './lexicon/curriculum';
import {
  acronyms,
  belongings,
  besidePerson,
  bookWords,
  doneTo,
  family,
  groupWords,
  mayDo,
  personDoes,
  pronouns,
  sampleWords,
  staffRoles,
  storyTitles,
  thingAfter,
  thingBefore,
  titles,
} from './lexicon/grammar';
import type { Lexicon } from './lexicon/word-set';
import { isGiven, isWordy, joined, type NameGroup, onRoster, type Place } from './name-groups';
import { isNearRoster, isOnePerson, isParticle, type Roster } from './roster-names';
import { tongueOf } from './stand-ins';
import type { Word } from './words';

/**
 * How sure a run of words is somebody in the class. Points, found on notes written for it: what the words
 * are themselves, plus what the sentence does with them, minus what speaks for a book, a place or a thing.
 */
export interface Evidence {
  readonly points: number;
  /** Never a student, whatever else: a member of staff, an author. */
  readonly excluded: boolean;
  readonly isFamily: boolean;
  readonly isRoster: boolean;
}

/** From here on a run of words is taken for a name. */
export const ENOUGH = 2.5;

/** What the whole note is about. */
export interface Topic {
  readonly bookish: boolean;
  readonly sample: boolean;
  readonly spanish: boolean;
}

export function topicOf(text: string, words: readonly Word[]): Topic {
  return {
    bookish: words.some(({ word }) => bookWords.has(word)),
    sample: words.some(({ word }) => sampleWords.has(word)),
    spanish: tongueOf(text) === 'es',
  };
}

const NONE: Evidence = { points: -9, excluded: true, isFamily: false, isRoster: false };

/** Verbs that a timer, a video or a lesson can have as well. */
const MACHINE: ReadonlySet<string> = new Set(
  'turned turns used uses led opened checked checks ended found finds runs ran put puts let lets left calls called adds added moved hit failed lost gets feels felt builds built brought brings carried impressed surprised amazed plays played sounded shut stands sits lit froze crushed improved corrected confused repeats spent says dropped walked rocked defended picked presented sale salio dio hizo tuvo tiene trae falto falta sigue siguio deja dejo lleva llevo ayudo termino termina mejoro anda viene vino mostro fallo distrae hace dice paro shared reminded made helped passed leans'.split(
    ' ',
  ),
);
const ADVERBS: ReadonlySet<string> = new Set(
  'also finally just still never always really actually only already then even usually rarely often almost both now again totally completely quietly basically literally definitely obviously suddenly too tambien siempre nunca ya casi apenas todavia no se le les lo la me nos'.split(
    ' ',
  ),
);
const STATE =
  /^(?:absent|out|back|still|ready|lost|stuck|confused|done|ahead|behind|new|sick|upset|tired|quiet|late|here|gone|moving|doing|getting|working|struggling|having|asking|trying|crying|writing|talking|sitting|not|so|very|really|off|on|hard|the|more|too|able|excited|bored|worried|proud|nervous|happy|sad|shy|missing|reading|making|going|ausente|enfermo|enferma|lista|listo|triste|contento|contenta|cansado|cansada|perdido|perdida|nervioso|nerviosa|muy|bien|mal)$/;
const PHRASAL =
  /^ (?:ended up|turned in|handed in|gave up|signed up|took off|got (?:it|stuck|lost|upset|through|picked|mad|the|a|up|so|to)|acted out|shut down|zoned out|spoke up|caught up|came (?:in|up|to|back|late)|went (?:home|to|first|from|up|back|off|straight|around)|was (?:the (?:only|first|one|last)|first|last|absent|out|off|upset|stuck|lost|able|late|crying|asleep|so|not|really|ahead|done|confused)|has (?:a|been|an|no|to|the|lunch|speech|trouble|finished|missed|not|his|her)|had (?:a|his|her|the|no|trouble|to|an|already|it|finished|never)|needs|still|did (?:not|the|it|his|her|better|great|well|a|all|this|so|more|most)|is (?:out|absent|still|not|the|so|really|always|new|on|in|off|struggling|ready|one|my|doing|getting|a|an|going|ahead|behind|hard|moving|staying|usually|stuck)|took (?:the|a|his|her|off|over|it|two|three)|made (?:a|the|his|her|it|up|two|three|real)|gets|kept|keeps|gave (?:a|his|her|me|up|the|us)|goes (?:to|home|first)|comes (?:in|late|to)|leaves|started (?:the|his|her|to|a|with|crying|over)|finished|stopped|helped|can(?:no|['’])t|couldn['’]t|won['’]t|wouldn['’]t|doesn['’]t|hasn['’]t|would (?:not|rather|like)|should (?:go|share|start|be|sit|present|try)|could (?:not|explain|tell|do)|looked|seemed|tested|scored|earned|read)(?!\p{L})/u;

const THANKS =
  /^(?:thanks|thank|hi|hello|hey|dear|cc|gracias|hola|querida|querido|estimada|estimado)$/;

/** Reads evidence from the sentence around one name. */
class Reading {
  readonly #place: Place;
  readonly #topic: Topic;
  readonly #names: readonly Word[];
  readonly #first: Word;
  readonly #before: Word | undefined;
  readonly #beforeThat: Word | undefined;
  readonly #next: Word | undefined;
  readonly #after: string;
  readonly #group: NameGroup;

  constructor(place: Place, topic: Topic, group: NameGroup, first: Word) {
    this.#place = place;
    this.#topic = topic;
    this.#group = group;
    const { words, text } = place;
    this.#names = words
      .slice(group.first, group.last + 1)
      .filter((word) => !joins(word) || onRoster(word.word, place.roster));
    this.#first = first;
    const near = (at: number): Word | undefined =>
      /^[ \t]?["“‘'(]?$/.test(words[at + 1]?.gap ?? '-') ? words[at] : undefined;
    this.#before = near(group.first - 1);
    this.#beforeThat = this.#before === undefined ? undefined : near(group.first - 2);
    const end = words[group.last]?.end ?? first.end;
    // The dot of an initial ends no sentence: "Noor R. drew it".
    const dot = words[group.last]?.initials === true && text[end] === '.' ? 1 : 0;
    this.#after = text.slice(end + dot, end + 60);
    const next = words[group.last + 1];
    const owner = words[group.last]?.possessive === true;
    const follows =
      next !== undefined &&
      (/^[ \t]$/.test(next.gap) ||
        (dot === 1 && !next.capital && next.gap === '. ') ||
        (owner && /^[^\p{L}]{0,4}$/u.test(next.gap)));
    this.#next = follows ? next : undefined;
  }

  read(): Evidence {
    const { roster, staff } = this.#place;
    const names = this.#names.map(({ word }) => word);
    const exact = names.filter((word) => onRoster(word, roster));
    const surnames = names.filter((word) => roster.family.has(word));
    const first = this.#first;
    const whole = names.length > 1 && isOnePerson(names, roster);
    const isRoster = exact.length > 0 || surnames.length > 0;
    const titled = this.#isTitled(titles);
    const kin = this.#kin();
    if (whole) return { points: 6, excluded: false, isFamily: false, isRoster: true };
    if (titled) return this.#titled(surnames.length > 0, isStaff(names, staff));
    if (this.#isStory() && exact.length === 0) return NONE;
    if (isStaff(names, staff) && !(isRoster && !this.#isThanked() && exact.length > 0)) return NONE;
    if (this.#isStudied(names, exact.length > 0)) return NONE;

    let points = this.#self(names, exact.length > 0, surnames.length > 0);
    const isSure = points >= 2.4 && isRoster;
    points += this.#subject();
    points += this.#object();
    points += this.#owner();
    points += this.#listed();
    points += this.#spokenOf();
    if (kin > 0) points += kin;
    points -= this.#against(names, exact.length > 0 && !isWordy(first.word));
    return { points, excluded: false, isFamily: kin >= 2.5, isRoster: isSure || exact.length > 0 };
  }

  #self(names: readonly string[], exact: boolean, surname: boolean): number {
    const { roster } = this.#place;
    const first = this.#first;
    const key = first.word;
    // Where a sentence begins every word has a capital; a place has it everywhere.
    const mid = first.capital && (!first.opens || placesOrNames.has(key)) ? 0.5 : 0;
    const other = names.slice(1).filter((word) => word.length > 1);
    const strange =
      other.length > 0 &&
      !other.some((word) => onRoster(word, roster) || roster.family.has(word) || isGiven(word));
    if (exact) {
      const own = names.filter((word) => onRoster(word, roster));
      const wordy = own.every(isWordy);
      if (wordy)
        return first.capital
          ? 1 + mid - (strange ? 3 : 0) + (names.length > 1 && !strange ? 1.5 : 0)
          : -1;
      return 3 - (strange ? 2 : 0);
    }
    if (surname) {
      if (!first.capital) return names.some(isWordy) || isCommon(key) ? -1 : 1.5;
      if (names.length > 1) return first.word.length === 1 ? 4 : isGiven(key) ? 2.5 : 2;
      return isWordy(key) || curriculumFull.has(key) ? 0.5 + mid : 2 + mid;
    }
    if (first.initials) {
      if (roster.initials.has(key)) return key.length > 1 ? 2.5 : 1;
      if (names.length > 1) return 0.5;
      return first.raw.includes('.') ? 1 : 0.5;
    }
    const extra =
      other.length > 0 ? (roster.people.length > 0 || !isGiven(other[0] ?? '') ? -1 : 0) : 0;
    if (first.capital && isNearRoster(key, roster) && !commonWords.has(key) && !placeNames.has(key))
      return (isWordy(key) ? 1 : 2) + mid + (extra < 0 ? -1 : 0);
    if (isGiven(key)) {
      if (isWordy(key)) return mid + (extra < 0 ? -0.5 : 0);
      return first.capital ? 2 + mid + extra : 1;
    }
    if (isWordy(key)) return mid;
    if (!first.capital) return 0.5;
    // O'Shea, N'Golo
    if (/^\p{Lu}['’ʻ]\p{L}/u.test(first.raw)) return 1.5;
    if (names.length > 1 && isGiven(names[1] ?? '')) return 1.5 + mid;
    return 0.5 + (mid > 0 ? 0.1 : 0) + (names.length > 2 ? -0.5 : 0);
  }

  /** Does what people do. */
  #subject(): number {
    const { words } = this.#place;
    if (words[this.#group.last]?.possessive === true) {
      // "Kai's struggling with"
      return this.#next !== undefined &&
        /^(?:struggling|having|trying|getting|doing|been|still|not|out|absent|always|so|stuck|missing|going)$/.test(
          this.#next.word,
        )
        ? 2
        : 0;
    }
    let next = this.#next;
    if (next === undefined) return /^, (?:who|whose|quien|que) /.test(this.#after) ? 1.5 : 0;
    if (
      PHRASAL.test(this.#after) &&
      this.#first.opens &&
      !isGiven(this.#first.word) &&
      !onRoster(this.#first.word, this.#place.roster) &&
      !isNearRoster(this.#first.word, this.#place.roster)
    )
      return 1.5;
    if (PHRASAL.test(this.#after))
      return this.#first.opens &&
        isWordy(this.#first.word) &&
        /^ (?:is|has) /.test(this.#after) &&
        !STATE.test(this.#beyond(1))
        ? 1
        : 2;
    let at = this.#group.last + 1;
    let skipped = 0;
    while (next !== undefined && ADVERBS.has(next.word) && skipped < 3) {
      at += 1;
      skipped += 1;
      next = joined(words[at]) ? words[at] : undefined;
    }
    if (next === undefined || next.capital)
      return skipped > 0 ? 1 : /^ (?:and|y) (?:I|yo)(?!\p{L})/u.test(this.#after) ? 1.5 : 0;
    if (/^ (?:and|y) (?:I|yo)(?!\p{L})/u.test(this.#after)) return 1.5;
    const preterite = /(?:i|[^aeiou])ó$/u.test(next.raw) && !next.capital;
    if (personDoes.has(next.word) || preterite) {
      const machine = MACHINE.has(next.word) && !preterite;
      return machine || (preterite && !personDoes.has(next.word)) ? 1.5 : 2;
    }
    if (/^(?:is|was|es|esta|estaba|fue)$/.test(next.word))
      return STATE.test(words[at + 1]?.word ?? '') ? 1.5 : 1;
    if (/^(?:are|were|have|need)$/.test(next.word) && isWordy(this.#first.word)) return 0.3;
    if (mayDo.has(next.word)) return next.word.endsWith('nt') ? 1.5 : 1;
    if (/^\p{L}{3,}ed$/u.test(next.word) && onRoster(this.#first.word, this.#place.roster))
      return 1.5;
    if (/^\p{L}{3,}(?:ed|ing)$/u.test(next.word))
      return this.#first.opens &&
        !isGiven(this.#first.word) &&
        !isNearRoster(this.#first.word, this.#place.roster)
        ? 0
        : 1;
    return skipped > 0 ? 1 : 0;
  }

  #beyond(by: number): string {
    return this.#place.words[this.#group.last + 1 + by]?.word ?? '';
  }

  /** Something is done to, for or with them. */
  #object(): number {
    const before = this.#before;
    if (before === undefined) return 0;
    const { text } = this.#place;
    const lead = text.slice(Math.max(0, this.#first.start - 40), this.#first.start);
    if (
      /(?:proud of|(?:work|spok|speak|talk|sat|sit|met|meet|check|conferenc|confer|caught|catch|touch|follow)\p{L}* (?:base |in |up )?with|next to|(?:call|check|count|rel|wait)\p{L}* on|heard from|hear from|look(?:ed)? (?:at|for)|waiting for|worried about|because of|thanks to|kudos to|shout-?out to|group of|seat for|instead of|reminds? me of|(?:le|les) (?:di|dije|pedí|pregunté|pasé|expliqué|mostré|presté|cambié|puse|mandé|dejé|recordé|leí)[^.!?\n]{0,20} a|(?:ayud|llam|sent|felicit|escuch|observ|avis|acompañ|preguntar|invit|junt|cambi|regañ|mand)\p{L}* a|(?:grupo|equipo|mesa|respuestas?|trabajo|cuaderno|dibujo|idea|letra|lado|caso|lugar|cambio|mamá|papá|familia|tía|tío|abuela|abuelo|hermana|hermano|ejemplo|tarea|examen|pregunta|ensayo|hoja|cumpleaños|cumple|birthday) (?:de|of)|junto a|gracias a)\s$/iu.test(
        lead,
      )
    )
      return 2;
    if (doneTo.has(before.word) && !before.capital) return 2;
    if (doneTo.has(before.word)) return before.opens ? 1.5 : 1;
    if (this.#topic.spanish && /^a$/.test(before.word)) return 1.5;
    if (this.#topic.spanish && before.word === 'de') return 0.5;
    // "Why did Soren get it?"
    if (
      /^(?:did|does|didnt|doesnt|can|could|should|would|will|has|was|is)$/.test(before.word) &&
      !this.#first.opens &&
      this.#next !== undefined &&
      !this.#next.capital
    )
      return 1.5;
    if (/^\p{Ll}{3,}ed$/u.test(before.raw)) return 1;
    if (besidePerson.has(before.word)) return before.word === 'of' ? 0.3 : 1;
    return 0;
  }

  /** Has what students have. */
  #owner(): number {
    const { words } = this.#place;
    if (words[this.#group.last]?.possessive !== true) return 0;
    const next = this.#next;
    if (next === undefined) return 0.5;
    if (family.has(next.word)) return 2.5;
    if (belongings.has(next.word) || belongings.has(this.#beyond(1))) return 2;
    return /^(?:504|IEP)/.test(this.#after.replace(/^['’]s? /, '')) ? 2 : 0.7;
  }

  /** Stands in a list of a group, or with a remark. */
  #listed(): number {
    const { words, text } = this.#place;
    let points = 0;
    if (/^ ?\((?!\d{4}|[A-Z][a-z])[^)\n]{2,40}\)/.test(this.#after)) points += 1.5;
    else if (/^(?: [-–—=]|:) ?\p{Ll}/u.test(this.#after)) points += 1.2;
    else if (/^(?: [-–—=]|:)/.test(this.#after)) points += 0.8;
    if (/^ ?\((?:id|sid|504|iep|dob|el[ld]?|gr)/i.test(this.#after)) points += 1;
    const lead = text.slice(Math.max(0, this.#first.start - 90), this.#first.start);
    const opened = /([\p{L}]+)(?: ?#?\d{1,2}| [A-Z])?(?: ?[(:]| ?[-–—=] )[^.!?()\n:]{0,60}$/u.exec(
      lead,
    )?.[1];
    if (
      opened !== undefined &&
      groupWords.has(opened.toLowerCase()) &&
      /[(:,] ?$|(?:and|y|&|\/|[-–—=]) ?$/.test(lead)
    )
      points += 1.5;
    else if (/(?:[(:] ?|= )$/.test(lead) && /^(?:,|\)| and | y | &)/.test(this.#after))
      points += 0.7;
    if (words[this.#group.first - 1] === undefined && this.#after.startsWith(',')) points += 0.3;
    return points;
  }

  /** He or she follows: one person was meant. */
  #spokenOf(): number {
    const { words } = this.#place;
    const sentence = words[this.#group.last]?.sentence ?? 0;
    for (
      let at = this.#group.last + 1;
      at < Math.min(words.length, this.#group.last + 30);
      at += 1
    ) {
      const word = words[at];
      if (word === undefined || word.sentence > sentence + 1) break;
      if (pronouns.has(word.word)) return 1;
    }
    for (let at = this.#group.first - 1; at >= Math.max(0, this.#group.first - 4); at -= 1) {
      const word = words[at];
      if (word === undefined || word.sentence !== sentence) break;
      if (pronouns.has(word.word)) return 0.5;
    }
    return 0;
  }

  /** "his brother Teo", "stepdad, Curtis Bell", "la mamá de Ximena". */
  #kin(): number {
    const { words } = this.#place;
    const before = words[this.#group.first - 1];
    if (before === undefined) return 0;
    const gap = this.#first.gap;
    if (family.has(before.word) && /^[ (]{1,2}$/.test(gap)) return 2.5;
    if (
      family.has(before.word) &&
      gap === ', ' &&
      this.#first.capital &&
      (before.possessive || !before.opens)
    ) {
      return this.#names.length > 1 || isGiven(this.#first.word) ? 2.5 : 1;
    }
    const further = words[this.#group.first - 2];
    if (
      further !== undefined &&
      /^(?:de|del|of|to|for|is|named|called|llamada|llamado|se|y|and)$/.test(before.word) &&
      joined(this.#first) &&
      family.has(further.word)
    )
      return /^(?:de|del|of|to|for)$/.test(before.word) ? 2.2 : 2.5;
    return 0;
  }

  #isTitled(kinds: Lexicon): boolean {
    const { words, roster } = this.#place;
    const before = words[this.#group.first - 1];
    if (before !== undefined && kinds.has(before.word) && /^\.? ?$/.test(this.#first.gap))
      return before.capital || !/^(?:ing|lic|ap)$/.test(before.word);
    // The title was taken for the first word of the name: "Coach Tate" where Coach is no common word.
    return (
      this.#group.last > this.#group.first &&
      kinds.has(this.#first.word) &&
      !onRoster(this.#first.word, roster)
    );
  }

  #titled(onRosterFamily: boolean, staff: boolean): Evidence {
    const { words } = this.#place;
    const sentence = words[this.#group.first]?.sentence;
    for (let at = this.#group.first - 1; at >= Math.max(0, this.#group.first - 6); at -= 1) {
      const word = words[at];
      if (word === undefined || word.sentence !== sentence) break;
      if (family.has(word.word))
        return { points: 4, excluded: false, isFamily: true, isRoster: false };
    }
    // "Mrs. Okafor's son"; the word is a verb in Spanish, and so not among the others.
    const whose = this.#next?.word ?? '';
    const isKin = words[this.#group.last]?.possessive === true;
    if (isKin && !staff && (family.has(whose) || whose === 'son'))
      return { points: 4, excluded: false, isFamily: true, isRoster: onRosterFamily };
    const home =
      /(?:call|phone|email|e-mail|text|home|pick|conference|son|daughter|child|kid|grand|hij[oa]|casa|niet[oa])/iu;
    if (onRosterFamily && !staff) {
      const from = Math.max(0, this.#first.start - 50);
      if (home.test(this.#place.text.slice(from, this.#first.start)) || home.test(this.#after))
        return { points: 4, excluded: false, isFamily: true, isRoster: true };
    }
    return NONE;
  }

  #isStory(): boolean {
    const before = /^\.? $/.test(this.#first.gap)
      ? this.#place.words[this.#group.first - 1]
      : undefined;
    if (before === undefined)
      return (
        this.#names.length > 1 && storyTitles.has(this.#first.word) && !isGiven(this.#first.word)
      );
    return (
      storyTitles.has(before.word) &&
      (before.capital || /^(?:rey|reina|san|santo|fray|sor)$/.test(before.word))
    );
  }

  #isThanked(): boolean {
    const before = this.#before;
    return (
      before !== undefined &&
      (THANKS.test(before.word) || /planned/.test(this.#beforeThat?.word ?? ''))
    );
  }

  /** An author, a scientist, a character with a name of their own; a person on the roster comes first. */
  #isStudied(names: readonly string[], exact: boolean): boolean {
    const last = names.at(-1) ?? '';
    const first = names[0] ?? '';
    if (names.some((word) => curriculumNames.has(word))) return !(exact && names.length === 1);
    if (names.length > 1) {
      const full = curriculumFull.get(last);
      if (full !== undefined && names.slice(0, -1).some((word) => full.has(word))) return true;
      // "Malcolm X", "García Márquez"
      if (names.slice(1).some((word) => curriculumFull.get(word)?.has(first) === true)) return true;
    }
    if (
      acronyms.has(first) &&
      names.length === 1 &&
      this.#first.initials &&
      !this.#first.raw.includes('.')
    )
      return !this.#place.roster.initials.has(first);
    return false;
  }

  #against(names: readonly string[], sure: boolean): number {
    const { words, text, roster } = this.#place;
    const first = this.#first;
    const before = this.#before;
    const next = this.#next;
    const possessive = words[this.#group.last]?.possessive === true;
    const wordy = isWordy(first.word);
    const exact = names.some((word) => onRoster(word, roster));
    let against = 0;

    if (
      /^ (?:in|from|of|en|de|del) (?:the|our|this|a|la|el) (?:play|story|novel|book|poem|text|movie|film|video|simulation|sample|example|article|passage|problem|excerpt|chapter|picture|obra|novela|cuento|libro|texto|película|video|poema|problema|ejemplo)/iu.test(
        this.#after,
      )
    )
      against += 4;
    // "Lucy the fossil", but not "gave Lucy the card"
    const isGivenTo = before !== undefined && doneTo.has(before.word);
    if (/^ the \p{Ll}+/u.test(this.#after) && !possessive && !isGivenTo) against += 2;
    if (
      !first.capital &&
      before !== undefined &&
      /^(?:the|an?|el|la|un|una|los|las)$/.test(before.word)
    )
      against += 3;
    // "New Year's Eve"
    if (wordy && before?.possessive === true && before.capital) against += 2;
    if (this.#after.startsWith(' says') && first.word === 'simon') against += 4;
    if (!exact && this.#inStory()) against += 4;
    if (/^,? ?\(?(?:1[0-9]{3}|[5-9]\d\d BC)/.test(this.#after)) against += 4;
    if (before !== undefined) {
      if (THANKS.test(before.word)) against += exact ? 0 : 4;
      if (
        /^(?:the|this|that|those|these|an?|el|los|las)$/.test(before.word) ||
        (before.word === 'la' && !this.#after.startsWith(' '))
      ) {
        const noun = next !== undefined && groupWords.has(next.word);
        against += sure ? 0.5 : noun ? 0 : before.word === 'a' && this.#topic.spanish ? 0 : 3;
      } else if (thingBefore.has(before.word) && !possessive) {
        const spanishA = this.#topic.spanish && before.word === 'a';
        if (!spanishA)
          against += sure
            ? 0
            : wordy
              ? 3
              : before.word === 'about' && isGiven(first.word)
                ? 0.5
                : 2;
      }
      if (
        before.word === 'of' &&
        wordy &&
        !/proud|instead|group|because|seat/.test(this.#beforeThat?.word ?? '')
      )
        against += 3;
      // "Leímos a Rosario Castellanos"
      if (
        before.word === 'a' &&
        /^(?:lei|leimos|leer|leyeron|lee|leo)$/.test(this.#beforeThat?.word ?? '')
      )
        against += exact ? 0 : 3;
      if (before.word === 'de' && names.length > 1 && bookWords.has(this.#beforeThat?.word ?? ''))
        against += 3;
      if (before.word === 'by' && !sure)
        against += names.length > 1 || !isGiven(first.word) ? 2.5 : 1;
      if ((before.word === 'a' || before.word === 'an') && !this.#topic.spanish && !sure)
        against += 1;
      if (
        staffRoles.has(before.word) &&
        !before.capital &&
        !(this.#topic.spanish && before.word === 'para')
      )
        against += exact ? 1 : 4;
      if (
        /^(?:planned|planning|plan|co-planned|co-taught|co-teaching|co-planning|coaching|observed)$/.test(
          before.word,
        )
      )
        against += exact ? 0 : 3;
      if (
        /^(?:with|con)$/.test(before.word) &&
        /^(?:co-?(?:planned|plan|planning|taught|teach|teaching)|planned|planning|plc|collaborated|co-write|plane[eé]|planear|coplaneamos|debriefed|debrief)$/.test(
          this.#beforeThat?.word ?? '',
        )
      )
        against += exact ? 1 : 4;
    }
    // "Dana, our librarian", "Dana from next door"
    if (
      /^(?:,| \() ?(?:the|our|my|la|el|nuestra|nuestro|mi) (?:\p{L}+ ){0,2}(?:coach|principal|teacher|co-?teacher|librarian|counselor|sub|para|aide|nurse|secretary|custodian|colleague|mentor|specialist|psychologist|SLP|therapist|AP|maestra|maestro|directora?|bibliotecaria|consejera|colega|psicóloga)/iu.test(
        this.#after,
      ) ||
      /^ (?:from (?:next door|the office|down the hall|IT|tech|the district|(?:the )?(?:math|ELA|science|history|PLC|SPED|special ed) (?:team|department|PLC))|(?:in|across) (?:room|the hall))/.test(
        this.#after,
      )
    )
      against += exact ? 1 : 4;
    if (next !== undefined && !possessive && !sure && thingAfter.has(next.word)) against += 3;
    if (names.length > 1 && names.slice(1).some((word) => thingAfter.has(word))) against += 4;
    if (names.length === 1 && placeNames.has(first.word) && !exact) against += 3;
    if (next !== undefined && next.capital && thingAfter.has(next.word)) against += 2;
    if (!exact && curriculumFull.has(first.word) && names.length === 1) against += 1.5;
    if (!exact && this.#topic.bookish) {
      if (characterNames.has(first.word)) against += 2.5;
      else against += names.length > 1 ? 1 : 0.5;
    }
    if (this.#isQuoted()) against += this.#topic.sample && !exact ? 4 : sure ? 0 : 1;
    const lead = text.slice(Math.max(0, first.start - 45), first.start);
    if (
      !exact &&
      /(?:problems?|sentences?|examples?|passage|story|paragraph|scenario|prompt|character|poem|novel|book|video|article|cuento|problema|ejemplo|oración|historia)s? (?:\p{L}+ )?(?:about|where|with|in which|named|called|like|of|starring|says|is|sobre|de|con|donde|como)(?: how| when)? ["“']?$/iu.test(
        lead,
      )
    )
      against += 3;
    if (
      /(?:character|protagonist|narrator|author|poet|scientist|artist|president|explorer|inventor|composer|mathematician|autora?|poeta|personaje|científic[oa]|presidente|protagonista|pintora?),? ["“']?$/iu.test(
        lead,
      ) &&
      !exact
    )
      against += 4;
    return against;
  }

  /** "In the story, Tomás carries the lantern." */
  #inStory(): boolean {
    const { words, text } = this.#place;
    const sentence = this.#first.sentence;
    let from = this.#group.first;
    while (from > 0 && words[from - 1]?.sentence === sentence && this.#group.first - from < 24)
      from -= 1;
    const lead = text.slice(words[from]?.start ?? 0, this.#first.start);
    return (
      /^(?:in|en) (?:the|this|that|our|chapter|act|la|el|este|esta|cap[ií]tulo) ?(?:\p{L}+ )?(?:story|novel|play|book|film|movie|video|poem|text|scene|passage|chapter|obra|novela|historia|cuento|pel[ií]cula|poema|texto|escena|libro)?[^,]{0,12},/iu.test(
        lead,
      ) &&
      /story|novel|play|book|film|movie|video|poem|text|scene|passage|chapter|act|obra|novela|historia|cuento|pel|poema|escena|libro|cap/iu.test(
        lead,
      )
    );
  }

  #isQuoted(): boolean {
    const { text } = this.#place;
    const end = this.#place.words[this.#group.last]?.end ?? this.#first.end;
    const from = text.slice(Math.max(0, this.#first.start - 60), this.#first.start);
    const opens = Math.max(
      from.lastIndexOf('“'),
      from.lastIndexOf('«'),
      from.lastIndexOf('‘'),
      lastQuote(from),
    );
    if (opens < 0 || /[”»\n]/.test(from.slice(opens + 1))) return false;
    return /^[^\n]{0,80}?["”»’']/.test(
      text.slice(end, end + 90).replaceAll(/\p{L}['’]\p{L}/gu, 'xx'),
    );
  }
}

/** A straight quote that opens: after a space or the beginning, before a letter, and not closed since. */
function lastQuote(from: string): number {
  let open = -1;
  for (const match of from.matchAll(/(?<=^|[\s(:,])["'](?=\S|$)|(?<=\S)["'](?=[\s.,;:!?)]|$)/gu))
    open = /^$|[\s(:,]/.test(from.slice(Math.max(0, match.index - 1), match.index))
      ? match.index
      : -1;
  return open;
}

function isStaff(names: readonly string[], staff: Roster): boolean {
  if (names.length === 0 || staff.people.length === 0) return false;
  const [only] = names;
  if (names.length === 1 && only !== undefined)
    return staff.given.has(only) || staff.family.has(only);
  // Of two words both must be hers: a student is not excused by a teacher of the same family name.
  return (
    isOnePerson(names, staff) || names.every((word) => staff.given.has(word) || isParticle(word))
  );
}

/** "van" in "Femke van den Heuvel"; Ben and Al are names all the same. */
const joins = ({ word, capital }: Word): boolean => isParticle(word) && !(capital && isGiven(word));

export function evidenceFor(place: Place, topic: Topic, group: NameGroup): Evidence {
  const first = place.words[group.first];
  if (first === undefined) return NONE;
  const named = joins(first)
    ? place.words.slice(group.first, group.last + 1).find((word) => !joins(word))
    : first;
  return new Reading(place, topic, group, named ?? first).read();
}
