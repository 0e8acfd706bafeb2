/**
 * Words that a cue means as a group, written `@students`, `@observable` and so on. Plain lists, so
 * that what the engine takes for a student or a measurable verb can be read and argued with.
 */
const lists: Readonly<Record<string, string>> = {
  students:
    'student pupil learner child children kid class everyone everybody they them participant scholar',
  teacher: 'teacher i instructor facilitator',
  peers: 'partner pair group team classmate neighbor neighbour peer buddy trio',
  past: 'yesterday previous previously earlier prior last before monday tuesday wednesday thursday friday',
  // What can be seen or heard: "understand", "know", "learn about" and "explore" are left out.
  observable:
    'add adapt analyze analyse animate annotate apply argue arrange assemble assess balance blend break build calculate categorize choose cite classify code collect combine compare complete compose compute conduct construct contrast convert count craft create critique cut debate debug decide declare decode deduce defend define demonstrate derive describe design determine develop differentiate discriminate display dissect distinguish divide draft draw edit estimate evaluate examine explain express extract find formulate generate give graph group identify illustrate implement import infer initialize instantiate integrate interpret join justify label list locate make map match measure modify multiply name narrate observe operate order organize outline paint paraphrase perform pitch place plan play plot point position predict prepare present print produce pronounce prove punctuate rank read recite record recount reflect represent research respond retell revise rewrite round say select sequence set share show simplify sing sketch solve sort speak spell state store subtract summarize summarise support tell test trace track translate tell use verify weigh write access manipulate navigate invoke sculpt cook dance dribble serve throw jump position pass convince persuade code program read decompose iterate replace remove search format style link load plan draft gather report change sew weave carve block blend segment clap count touch',
  question: 'question prompt problem item',
  // How a plan tells a teacher to turn to the class.
  ask: 'ask invite prompt have get tell encourage let allow give challenge direct instruct require want remind',
  explain:
    'explain demonstrate model show introduce teach define describe clarify illustrate present narrate lecture',
  talk: 'talk discuss share tell explain compare debate converse exchange whisper describe',
  recall: 'recall remember recite retrieve list name define recap',
  know: 'know understand learn remember think believe notice',
  struggling: 'struggle stuck difficulty trouble support help unsure need',
  piece:
    'paragraph essay story report poem letter summary sentence response journal draft poster project presentation program code game model design graph drawing map timeline speech work answer',
  language: 'language english spanish bilingual multilingual',
  disability:
    'disability dyslexia dysgraphia autism adhd hearing vision visual sensory wheelchair impairment',
  show: 'write draw record type speak say tell act sing dictate sketch perform point print video audio podcast poster slide drawing paragraph comic oral orally drawing recording acting writing drawing',
  make: 'write draw create make build design produce compose solve complete do answer record code plan practice practise sort label graph calculate sketch read program find work fill follow finish collect conduct copy translate measure carry perform investigate research prepare adapt test choose use',
};

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists).map(([name, words]) => [name, words.split(' ')]),
);
