/**
 * Names that belong to the curriculum and not to a student: authors, characters, people studied,
 * methods and products called after someone. A first list; a roster name always wins over it.
 */
export const curriculumNames: ReadonlySet<string> = new Set(
  (
    'steinbeck shakespeare macbeth hamlet romeo juliet othello orwell huxley hemingway fitzgerald twain dickens austen bronte poe frost dickinson whitman hughes angelou morrison baldwin hurston walker cisneros neruda mistral lorca borges marquez cervantes quijote homer odysseus beowulf grendel chaucer dante plato socrates aristotle ' +
    'lincoln washington jefferson hamilton madison douglass tubman parks king malcolm chavez huerta colvin roosevelt kennedy nixon obama churchill gandhi mandela napoleon caesar cleopatra columbus magellan lewis clark sacagawea earhart armstrong ' +
    'newton einstein darwin mendel galileo copernicus kepler curie franklin watson crick pasteur hubble hawking turing lovelace hopper faraday tesla edison pythagoras euclid pascal fibonacci gauss euler venn punnett ' +
    'cornell khan bloom hattie wiggins mctighe marzano frayer danielson vygotsky piaget dweck rosenshine wiliam hammond knight feuerstein montessori ' +
    'joad joads scout jem atticus boo esperanza kenji gatsby piggy ralph simon katniss matilda wilbur charlotte winston lennie lady mayor'
  ).split(' '),
);

/** Roster names that are also words: alone they prove nothing. */
export const wordNames: ReadonlySet<string> = new Set(
  'mark grace hope faith joy will drew chase april may june august sky summer autumn rose lily daisy violet ivy olive pearl ruby jade angel christian jordan chad israel paris london brooklyn georgia virginia carolina charlotte madison austin dallas savannah sydney florence chelsea kenya india asia america destiny trinity harmony precious prince king duke major guy art bill rob pat sue frank earnest ernest rich grant lance miles max chance hunter mason cooper taylor carter parker tanner page paige reed brook brooke dawn eve holly jack jasmine forest river rain storm malcolm dulce luz paz sol mercedes guadalupe esperanza consuelo dolores angeles bailey skip ray rusty sandy penny gene dean harper scout sage'.split(
    ' ',
  ),
);

/** Short forms that share no beginning with the name on the roster. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    memo: 'guillermo',
    pepe: 'jose',
    paco: 'francisco',
    pancho: 'francisco',
    lupe: 'guadalupe',
    chuy: 'jesus',
    beto: 'roberto',
    nacho: 'ignacio',
    lulu: 'luciana',
    lola: 'dolores',
    concha: 'concepcion',
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    dick: 'richard',
    rick: 'ricardo',
    jack: 'john',
    liz: 'elizabeth',
    beth: 'elizabeth',
    betty: 'elizabeth',
    peggy: 'margaret',
    meg: 'margaret',
    kate: 'catherine',
    ted: 'theodore',
    tony: 'anthony',
    mike: 'michael',
    jim: 'james',
    jimmy: 'james',
    chuck: 'charles',
    gabby: 'gabriela',
    femi: 'olufemi',
    tina: 'christina',
    sasha: 'alexander',
    xander: 'alexander',
  }),
);

/** Capitalized at the start of a sentence, yet no name. */
export const commonOpeners: ReadonlySet<string> = new Set(
  'a an the this that these those there here it its i we you he she they my our your his her their who what when where why how which if then so but and or nor for to in on at by from with without after before during while since until about above below between of as than one two three four five six seven eight nine ten some most many few all each every both either neither none nobody everyone everybody someone anyone students student pupils learners kids kid children class group groups table tables team teams partner partners pair pairs period grade grades lesson lessons unit room question questions answer page part parts step steps today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spanish english french german chinese math science history art music reading writing please thanks thank yes no not ok okay maybe also next last first second third still just only even more less much never always sometimes often again once pair share think turn ask tell show give read write draw use make take start stop try need keep move put add check let have had has was were is are be been do does did done can could should would will might must may got get gets went go goes said says asked told gave worked tried finished forgot need needs note notes notebook quiz test exam homework exit ticket copier code lab data video slides slide poem poems story book books map chart graph sample paragraph draft drafts essay worksheet packet project station stations mini grandma grandpa mom dad small home emergency text peer pulled pulled sent spoke per start used co sub who worth shorter harmony melody rhythm kahoot canvas moodle google classroom chromebook internet lms ell iep plc hmong don despues en el la los las un una con por para que como me le les lo se su sus mi mis de del al hoy manana ayer alumno alumna alumnos estudiantes maestra maestro senora senor pagina estandar empezar fragmento ejercicios grupo mama papa'.split(
    ' ',
  ),
);
