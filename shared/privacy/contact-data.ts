import { curriculumNames } from './lexicon/curriculum';
import type { Finding, FindingKind } from './types';
import { plain } from './words';

type ContactKind = Exclude<FindingKind, 'name' | 'health'>;

// Every repetition is bounded: however long or odd the text, each place is looked at once.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Mailboxes of a place, not of a person. */
const SHARED_MAILBOX =
  /^(?:info|office|help|helpdesk|support|contact|admin|library|biblioteca|front\.?desk|frontoffice|attendance|sales|orders?|no-?reply|education|tours?|groups?|bookings?|museum|registrar|hello|team|press|school|oficina|informes|contacto|escuela|direccion|tech|it|hr|webmaster|tickets?)\d{0,3}@/i;

const PHONE =
  /(?<![\p{L}\p{N}.#/-])(?:\+\d{1,3}[ .-]?(?:\(?\d{2,4}\)?[ .-]?)?\d{2,4}[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?|(?:1[ .-])?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}|\d{2}[ .-]\d{4}[ .-]\d{4}|\d{3}[ .-]\d{4}|\d{10})(?![\p{L}\p{N}-])/gu;
const CALLS =
  /(?:cell|phone|call|text|tel|tel[eé]fono|cel|celular|m[oó]vil|whats ?app|n[uú]mero|number|at|reach|contact|llamar|marcar|home|work|mom|dad|mam[aá]|pap[aá])\P{L}{0,3}\s?(?:is|es|al|#|:)?\P{L}{0,3}$/iu;
/** Numbers and addresses that a place hands out itself. */
const PUBLIC_LINE =
  /(?:isbn|booking|office|front desk|museum|museo|hotline|help ?desk|helpline|store|publisher|copier|room|library|biblioteca|zoo|theater|theatre|planetarium|aquarium|vendor|company|switchboard|reception|recepci[oó]n|direcci[oó]n de la escuela|oficina|district|tech support|it desk|bus (?:company|garage)|field trip|pages?|pp?\.|p[aá]ginas?)(?!\p{L})[^.;\n]{0,48}$/iu;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}[/-]\\d{1,2}|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:of )?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})(?:,? \\d{4})?|\\d{1,2}º? de (?:${MONTH})(?: (?:de|del) \\d{4})?)(?![\\p{L}\\p{N}])`,
  'giu',
);
const BORN =
  /(?:dob|d\.o\.b\.?|born|bday|b-day|birth ?days?|birth ?date|date of birth|turn(?:s|ed|ing) (?:\d{1,2}|\p{L}{3,8})|naci[óo]|nacid[oa]|(?:fecha de )?nacimiento|cumplea[ñn]os|cumple|f\. ?nac\.?)(?!\p{L})/iu;
const BORN_AFTER = /^[^.;\n]{0,24}(?:birthday|bday|b-day|cumplea[ñn]os)/iu;

const ID_LABEL =
  /(?<![\p{L}\p{N}])(?:s?sid|student (?:id|number|no\.?|#)|(?:student|kid|alumn[oa]|estudiante)(?= #?\d{5})|id(?: number| no\.?)?|lunch (?:number|pin|code|id|account)|cafeteria (?:number|pin|code)|k12 (?:number|id)|state (?:id|number)|district id|library card|badge|login|pin|matr[íi]cula|n[uú]mero de (?:alumno|estudiante|control|matr[íi]cula|lista|expediente)|expediente|clave(?: de alumno)?|folio|id escolar|credencial|curp|nie)(?![\p{L}])(?: for (?:lunch|the \p{L}{2,12}|\p{L}{2,12}))?(?: (?:is|es|number|no\.?|n[uú]m\.?))?\s?[:#=]?\s?#?(?<id>(?=[\p{L}\p{N}-]{0,18}\d{3})[A-Z]{0,4}[\p{L}\p{N}]{0,4}-?[\p{L}\p{N}]{1,14}(?:-\d{1,6})?)(?![\p{L}\p{N}])/giu;
const ID_SHAPE =
  /(?<![\p{L}\p{N}.-])(?:[A-Z]{1,3}\d{0,2}-\d{5,10}|[A-Z]{1,2}\d{6,9}|0\d{3}-\d{4}|[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]{2}|#\d{6,10})(?![\p{L}\p{N}-])/gu;
const BARE_ID = /(?<![\p{L}\p{N}.,#/$-])\d{6,10}(?![\p{L}\p{N}%-])(?![.,]\d)/gu;
/** Numbers of things: of a room, a copier, a game. */
const THING_NUMBER =
  /(?:room|isbn|copier|kahoot|game|join|quiz|blooket|gimkit|quizizz|nearpod|wifi|wi-fi|zoom|meeting|printer|class|classroom|door|alarm|locker room|po|purchase order|order|invoice|item|sku|barcode|part|model|serial|ticket|asset|cart|projector|access|standard|page|code|salon|copiadora|c[oó]digo|juego|juice|paper|catalog)\s(?:(?:pin|code|id|number|no\.?|#|is|es|combo|order)\s?){0,3}[:#=]?\s?$/iu;

const STREET =
  'St|Street|Rd|Road|Ave|Avenue|Ln|Lane|Dr|Drive|Ct|Court|Blvd|Boulevard|Way|Pl|Place|Ter|Terrace|Cir|Circle|Hwy|Highway|Loop|Trail|Trl|Pkwy|Parkway|Row|Alley|Square|Sq|Path|Run|Pike|Close|Crescent|Walk|Crossing|Ridge|Point|Heights|Hollow|Grove|Plaza';
const UNIT =
  '(?:,? ?(?:(?:apt|apartment|unit|suite|ste|room|rm|lot|bldg|building|trailer|space|floor|depto|departamento|interior|int|casa|edificio|torre|lote|mz|manzana|cuarto|habitaci[oó]n)\\.? ?#?\\w{1,5}|#\\w{1,5}))';
const ADDRESSES = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,6}[A-Z]?(?:[-–]\\d{1,5})? (?:(?:[NSEW]\\.?|North|South|East|West) )?(?:(?:\\p{Lu}[\\p{L}'’-]{1,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${STREET})(?!\\p{L})\\.?${UNIT}{0,2}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Cc]alle|[Cc]\\.|[Aa]v\\.?|[Aa]venida|[Cc]alz\\.?|[Cc]alzada|[Bb]oulevard|[Bb]lvd\\.?|[Pp]rivada|[Cc]errada|[Cc]alej[oó]n|[Cc]arretera|[Aa]ndador|[Pp]rolongaci[oó]n|[Pp]aseo) (?:\\p{L}[\\p{L}'’.]{0,18} ){1,6}?(?:n[uú]m(?:ero|\\.)? ?|no\\. ?|#)?\\d{1,5}[A-Z]?(?!\\p{N})(?:,? ?(?:[Cc]ol(?:onia|\\.)|[Ff]racc(?:ionamiento|\\.)|[Bb]arrio) (?:\\p{Lu}[\\p{L}'’.]{1,18} ?){1,3})?${UNIT}{0,2}`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:been|liv(?:es?|ing)|stay(?:s|ing|ed)?|moved|sleep(?:s|ing)|home is|vive|viven|viviendo|se mud[oó]|se queda|se quedan|qued[aá]ndose|housed|placed|apartment|shelter)\\s(?:(?:at|in|on|to|with|into|over|out|en|a|al|con|by|near) )?(?:the |el |la |los |las )?)(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,4}?(?:Motel|Inn|Hotel|Shelter|Apartments?|Apts|Trailer Park|Mobile Home Park|Court|Village|Manor|Towers?|House|Homes|Lodge|Suites|RV Park|Campground|Terrace|Gardens|Plaza|Place|Estates)(?!\\p{L})${UNIT}{0,2}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}(?:Motel|Inn|Hotel|Shelter|Lodge|Suites|Trailer Park|RV Park)(?!\\p{L})${UNIT}{1,2}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Aa]lbergue|[Mm]otel|[Hh]otel|[Rr]efugio|[Cc]olonia|[Ff]raccionamiento|[Uu]nidad [Hh]abitacional) (?:(?:de|del|la|las|los|el) ){0,2}\\p{Lu}[\\p{L}'’.]{1,18}(?: \\p{Lu}[\\p{L}'’.]{1,18}){0,2}${UNIT}{1,2}`,
    'gu',
  ),
  /(?<!\p{L})(?:P\.? ?O\.? Box|[Aa]partado(?: postal)?) \d{1,6}/gu,
];

const HANDLES = [
  /(?<![\p{L}\p{N}._%+@-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,28}[\p{L}\p{N}_](?![\p{L}\p{N}]|@)/gu,
  /(?<![\p{L}\p{N}#])[\p{L}][\p{L}\p{N}_.]{1,24}#\d{4}(?!\p{N})/gu,
  /(?<=(?<!\p{L})(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|gamertag|roblox|xbox|psn|twitch|usuario|username|user ?name|screen ?name|user|handle)(?: (?:is|es|name|user|handle|account|de usuario))?:? ["“']?)(?=[\p{L}\p{N}._-]{0,24}[\p{N}_.])[\p{L}][\p{L}\p{N}._-]{2,26}[\p{L}\p{N}_]/giu,
];
const PUBLIC_HANDLE =
  /edu|teach|school|official|museum|library|science|classroom|academy|district|canvas|desmos|padlet|maestr|profe|escuela|student|^@(?:nasa|khan|ted|pbs|npr|natgeo|google|news|math|tech|support|everyone|here|all|channel|flip)/i;

const BEFORE = 56;

const before = (text: string, end: number): string => text.slice(Math.max(0, end - BEFORE), end);

/** Nobody who sits in a class today was born then. */
function isLongAgo(date: string): boolean {
  const year = /\d{4}/.exec(date)?.[0];
  return year !== undefined && (Number(year) < 1990 || Number(year) > 2099);
}

export function* contactData(
  text: string,
  suggestion: string,
  isStaffEmail: (email: string) => boolean,
): Generator<Finding> {
  const at = (start: number, words: string, kind: ContactKind): Finding => {
    const end = start + words.length;
    return { start, end, kind, suggestion };
  };
  for (const { 0: words, index } of text.matchAll(EMAIL)) {
    const email = words.replace(/[.-]+$/, '');
    if (!isStaffEmail(email) && !SHARED_MAILBOX.test(email)) yield at(index, email, 'email');
  }
  for (const { 0: words, index } of text.matchAll(DATE)) {
    const lead = before(text, index);
    const born = BORN.exec(lead);
    const since = born === null ? '' : lead.slice(born.index + born[0].length);
    const studied = plain(lead)
      .split(/\P{L}+/u)
      .some((word) => curriculumNames.has(word));
    const isBirth =
      (born !== null && !/[.!?\n]\s/.test(since)) ||
      BORN_AFTER.test(text.slice(index + words.length, index + words.length + 40));
    if (isBirth && !studied && !isLongAgo(words)) yield at(index, words, 'birthdate');
  }
  for (const { index, groups, 0: words } of text.matchAll(ID_LABEL)) {
    const id = groups?.['id'] ?? '';
    if (!THING_NUMBER.test(`${before(text, index)} `.replace(/\s+$/, ' ')))
      yield at(index + words.length - id.length, id, 'id');
  }
  for (const { 0: words, index } of text.matchAll(ID_SHAPE))
    if (!THING_NUMBER.test(before(text, index)) && !PUBLIC_LINE.test(before(text, index)))
      yield at(index, words, 'id');
  for (const { 0: words, index } of text.matchAll(PHONE)) {
    const lead = before(text, index);
    if (/isbn/i.test(lead) || PUBLIC_LINE.test(lead) || THING_NUMBER.test(lead)) continue;
    if (/^\d{10}$/.test(words) && !CALLS.test(lead)) continue;
    yield at(index, words, 'phone');
  }
  for (const pattern of ADDRESSES)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const lead = before(text, index);
      const home =
        /(?:liv|stay|moved|home|vive|casa|domicilio|address|direcci[oó]n|bus|drop|pick)/i.test(
          lead,
        );
      if (
        (PUBLIC_LINE.test(lead) && !home) ||
        /\b(?:Baker|Pennsylvania) (?:Street|St|Avenue|Ave)\b/.test(words)
      )
        continue;
      yield at(index, words.trimEnd(), 'address');
    }
  for (const pattern of HANDLES)
    for (const { 0: words, index } of text.matchAll(pattern))
      if (!PUBLIC_HANDLE.test(words)) yield at(index, words, 'handle');
}

/** Long numbers, which are somebody's only where somebody is named. */
export function* bareNumbers(text: string, suggestion: string): Generator<Finding> {
  for (const { 0: words, index } of text.matchAll(BARE_ID)) {
    const lead = before(text, index);
    if (THING_NUMBER.test(lead) || PUBLIC_LINE.test(lead)) continue;
    yield { start: index, end: index + words.length, kind: 'id', suggestion };
  }
}
