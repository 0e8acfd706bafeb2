import { stem } from '../../stem';

/**
 * Kinds of words that a sentence is told by. A plan from elsewhere uses other words for the same
 * things: what is learned of "pupils sketch" then holds for "students draw".
 */
const kinds: Readonly<Record<string, string>> = {
  learner:
    'student pupil learner child children kid class everyone everybody they them participant scholar you your',
  teacher: 'teacher i instructor facilitator',
  together: 'we us together lets our',
  peer: 'partner pair group team classmate neighbor neighbour peer buddy trio crew',
  before: 'yesterday previous previously earlier prior last before already remember recall remind',
  ask: 'ask invite prompt have get encourage let allow give challenge question',
  explain:
    'explain demonstrate model show introduce teach clarify illustrate present narrate lecture',
  talk: 'talk discuss share tell debate converse whisper chat discussion conversation respond',
  reason:
    'why how compare contrast justify argue evaluate reason evidence prove convince because whether defend',
  make: 'write draw make create build design produce compose solve complete record code program calculate sketch label sort plan answer practice practise fill cut paint',
  move: 'act dance clap jump move stand walk role stage perform sing',
  see: 'look watch observe notice examine read listen view see hear spot',
  judge: 'check rate assess score review evaluate mark grade correct edit circulate monitor',
  help: 'help hint frame starter template support scaffold bank prompt tip stuck cue sheet',
  error:
    'mistake error misconception confuse wrong incorrect incorrectly forget mix careful assume misunderstand',
  meaning: 'mean term word definition define refer vocabulary glossary phrase call name',
  picture:
    'picture image diagram drawing photo photograph sketch illustration visual icon poster figure slide',
  form: 'graph table chart equation symbol number line bar map model scale grid axis',
  thing: 'counter block cube tile bead card coin string cup straw dice ball magnet rod',
  time: 'minute min second hour timer minutes mins',
  end: 'end closing exit ticket wrap finally conclude summarize summarise reflect reflection plenary debrief takeaway',
  home: 'home homework tomorrow tonight overnight',
  choice: 'choose choice option own favorite favourite prefer decide pick select either interest',
  life: 'life real world everyday daily community job neighborhood neighbourhood local town career',
  ready:
    'ready faster early finish advance extension extend further struggle struggling challenge support easier harder level',
  language: 'english language multilingual bilingual spanish translate translation translator',
  culture: 'culture cultural heritage tradition indigenous identity ancestor festival',
  need: 'disability dyslexia autism adhd iep hearing vision sensory accommodation accommodate',
  quality: 'criteria rubric checklist must include good excellent quality strong should',
  test: 'quiz test questions assessment poll',
  answer: 'answer solution response key',
  inquire:
    'predict prediction hypothesis experiment investigate explore discover wonder data measure guess',
  organize: 'organizer organiser venn kwl column web notes catcher anchor sequence',
  product:
    'paragraph essay story report poem letter summary journal draft project presentation game speech worksheet notebook',
  feel: 'feel think thinking thought believe opinion idea',
  self: 'self themselves yourself myself my',
  each: 'each every all alone individual individually independently quietly silently',
};

export const kindsOf: ReadonlyMap<string, readonly string[]> = byStem();

function byStem(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.split(' ')) {
      const list = map.get(stem(word)) ?? [];
      if (!list.includes(`~${kind}`)) list.push(`~${kind}`);
      map.set(stem(word), list);
    }
  }
  return map;
}

/** A sentence that begins with one of these points at something and does not say what a word means. */
export const POINTING: ReadonlySet<string> = new Set(
  'this that these those it they there he she we you i what who which where when why how if here'.split(
    ' ',
  ),
);
/** After "is": what follows says what kind of thing it is. */
export const KIND_FOLLOWS: ReadonlySet<string> = new Set(
  'a an the called known when where any one used'.split(' '),
);
export const IS: ReadonlySet<string> = new Set(['is', 'are']);
export const MEANS = 'means';
