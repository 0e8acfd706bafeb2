import type { PlanFact } from '../../plan-facts';

/** The subject is told by the words of its own trade, in the title or often enough below. */
export const subjectWords: readonly (readonly [PlanFact, RegExp])[] = [
  [
    'math',
    /\b(?:math|maths|mathematics|algebra\w*|geometr\w*|fractions?|decimals?|multipl(?:y|ying|ication)|divi(?:de|sion|ding)|equations?|numerals?|perimeter|area|angles?|graph(?:ing)?s?|slope|quadratics?|polynomials?|ratios?|percents?|percentages?|add(?:ing|ition)|subtract\w*|ten frames?|functions?)\b/gi,
  ],
  [
    'science',
    /\b(?:science|biolog\w*|chemi\w*|physics|cells?|organisms?|energy|forces?|electric\w*|circuits?|magnets?|ecosystems?|plants?|rocks?|tectonic\w*|planets?|atoms?|molecules?|experiments?|weather|climate|species|habitats?|light|particles?|ocean|temperature|sensors?)\b/gi,
  ],
  [
    'computing',
    /\b(?:comput(?:er|ers|ing|ational)|program(?:s|ming|mer)?|code|coding|algorithms?|binary|bits?|software|variables?|loops?|debug\w*|python|java(?:script)?|scratch|html|css|git|micro:?bit|internet|online|web|browser|password|shell|database|sql|app|apps)\b/gi,
  ],
  [
    'humanities',
    /\b(?:histor\w*|geograph\w*|civics?|government|democra\w*|econom\w*|citizen\w*|war|empire|kings?|queens?|century|revolution|treat(?:y|ies)|culture|civilization|maps?|religio\w*|rights|colon\w*|trade|laws?)\b/gi,
  ],
  [
    'english',
    /\b(?:english|ela|literacy|reading|novel|poems?|poetry|chapter|characters?|author|essay|paragraphs?|sentences?|grammar|punctuat\w*|spelling|phonics|letter of|stor(?:y|ies)|narrative|plot|theme|act \d|scene|monologue|recount)\b/gi,
  ],
  [
    'languages',
    /\b(?:spanish|french|german|mandarin|chinese|japanese|latin|arabic|italian|verbs?|conjugat\w*|pronunciation|dialogue|avoir|ser|estar|phrases?)\b/gi,
  ],
  [
    'performance',
    /\b(?:music\w*|rhythms?|melod\w*|sing(?:ing)?|songs?|drama|improvis\w*|danc\w*|p\.?e\.?|physical education|gym|ball|balance|perform(?:s|ing|ance)?|throw\w*|dribbl\w*|team ?(?:game|mate)s?|opponents?|opposition|gymnast\w*|sprint\w*|dodg\w*)\b/gi,
  ],
  [
    'making',
    /\b(?:art|arts|draw(?:ing)?|paint\w*|watercolou?rs?|sculpt\w*|clay|collage|print(?:ing|making)|sketch\w*|portrait|glue|scissors|cardboard|weav\w*|box|design)\b/gi,
  ],
];

/** What students are asked to do; a long plan has to say it more than once. */
export const taskWords: readonly (readonly [PlanFact, RegExp])[] = [
  [
    'writing',
    /\b(?:writ(?:e|es|ing)|compos(?:e|ing)|draft(?:ing)?)\b[^.\n]{0,50}\b(?:essays?|reports?|paragraphs?|stor(?:y|ies)|letters?|articles?|biograph(?:y|ies)|speech(?:es)?|monologues?|recounts?|descriptions?|explanations?|poems?|reviews?|introductions?|beginnings?)\b|\b(?:monologue|recount|biograph(?:y|ies)|essay)\b/gi,
  ],
  [
    'product',
    /\b(?:make|makes|making|create|creates|creating|design|designs|designing|build|builds|building|produce|film|filming|record)\b[^.\n]{0,40}\b(?:posters?|presentations?|videos?|films?|models?|brochures?|websites?|web ?pages?|slides(?:how)?|podcasts?|collages?|projects?|pitch(?:es)?|comics?|games?|songs?|plays?|necklaces?|portraits?|pages?|infographics?|displays?)\b/gi,
  ],
  [
    'procedure',
    /\b(?:calculat|convert|multiply|divid|solv|simplif|measur|encod|decod|factor|regroup|conjugat|punctuat|plott?|graph|balanc|estimat|round|expand|substitut|program)\w{0,4}\b/gi,
  ],
  [
    'comparing',
    /\b(?:differences? between|similarit|compar(?:e|es|ing|ison)|contrast|classif|categor|sort(?:ing)?|types? of|kinds? of|causes?|effects?|pros and cons|advantages?|for and against|changes?)\b/gi,
  ],
  [
    'discussing',
    /\b(?:discuss(?:ion|es|ing)?|debat(?:e|es|ing)|socratic|deliberat\w*|argu(?:e|es|ing|ment))\b/gi,
  ],
  [
    'moving',
    /\b(?:walk(?:s|ing)? (?:along|around|to|the)|stand(?:ing)? (?:on|along|in)|run(?:ning)?|jump\w*|throw\w*|balances?|physical(?:ly)?|act(?:ing)? out|exercises? (?:such|like)|hop|stations?|grid on the (?:floor|ground)|hold(?:ing)? (?:the |up )?cards?)\b/gi,
  ],
  ['lecture', /\b(?:lecture|slides? \d|power ?point|slide ?(?:show|deck)|presentation on)\b/gi],
  [
    'text',
    /\b(?:read(?:s|ing)?)\b[^.\n]{0,40}\b(?:text|chapter|story|article|book|passage|novel|poem|page|scene|act|\d+)\b/gi,
  ],
];

export const youngWords =
  /\b(?:kindergarten|pre-?k|first[- ]grade|second[- ]grade|grades? ?(?:k|1|2)\b|[12](?:st|nd) grade|ks1|year [12]\b|ages? [4-6]\b|on the rug|letter of the week)/i;

/** As a school’s page or a teacher names the subject. */
export const subjectNames: readonly (readonly [PlanFact, RegExp])[] = [
  ['math', /math|algebra|geometry|calculus|statistics/i],
  ['science', /science|biology|chemistry|physics/i],
  ['computing', /comput|coding|program|digital|cte\b|technology|engineering/i],
  ['humanities', /social|history|geography|civics|citizenship|economics|humanities/i],
  ['english', /\bela\b|english|literacy|reading|writing|language arts|literature/i],
  ['languages', /world lang|spanish|french|german|mandarin|chinese|latin|arabic|japanese/i],
  ['performance', /music|drama|theat|dance|\bpe\b|p\.e\.|physical ed/i],
  ['making', /\barts?\b|design/i],
];

/** Words by which a plan says that somebody does something; an outline of content has few. */
export const actionWords =
  /\b(?:students?|pupils?|learners?|children|kids|groups?|pairs|partners?|class|everyone|ask|have|tell|give|show|let|explain|discuss)\b/gi;
export const minutesWords = /\b\d{1,3}\s*(?:minutes?|mins?)\b|\b\d{1,2}:\d{2}\b/i;

/** Somebody shows how it is done. */
export const showing =
  /\bdemonstrat|\bmodel(?:s|l?ing|l?ed)?\b|\bthink(?:s|ing)? aloud|\bshow(?:s|ing)? (?:students|pupils|children|kids|them|the class|how|one)\b|\bI do\b|\bexplain(?:s|ing)? (?:how|why)\b/i;
