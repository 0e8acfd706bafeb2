// Words by which a page is known to be there to be taught from, or to be something else in an LMS.

/** What a page that is no lesson plan calls itself. */
export const otherTitles =
  /syllabus|polic(?:y|ies)|handbook|\bminutes\b of|agenda|scoring guide|rubric|\bmenu\b|calendar|year at a glance|scope and sequence|curriculum map|pacing guide for|newsletter|announcement|^reminder|^opinion|^help\b|support community|discussion board|\bquiz\b|\btest\b|\bexam\b|code of conduct|\brules\b|permission|how grades work|welcome to (?:the|my|our)|\bdraft\b|anthology|magazine|^caring for|^printing|accounts? for|^share your|\bforum\b|meeting:|^welcome|temario|programa del curso|estimad|dear |unit \d+ check|school site|recipe|\bnews\b/i;

/** What it says further down. */
export const telltales =
  /late work|office hours|grading\b|course description|academic honesty|worth \d|\d+ ?%|per cent|11:59|reply to (?:two|one|a)|classmates? by|first post|half points|points each|\bpoints?\b.{0,12}(?:possible|total)|call to order|quorum|principal’?'?s report|families and students|dear famil|field trip form|chaperone|_{6,}|name:? _{3,}|circle the (?:correct|letter)|\(A\) .{1,40}\(B\)|original post|scope and sequence|no school\b|early dismissal|por ciento|familias|alumnos|password|warranty|cups? (?:of )?(?:flour|water|sugar)|tablespoon/gi;

/** What students and their teacher do in a lesson; the grammar of a phrase is in ../../phrases.ts. */
export const lessonActions: readonly string[] = [
  'students/kids/pupils/learners/children/class/groups/pairs/partners ~1 @make',
  'students/kids/pupils/learners/children ~1 read/work/think/share/discuss/label/explain/trace/sing/take/show/watch/listen/identify/describe/explore/practice/copy/perform/=will/should/may/might',
  'have/ask/get/tell/invite/give/encourage/remind/help/let/allow @students',
  '=we =will',
  'today =we',
  'in =this lesson/activity',
  'this lesson',
  'this activity',
  'the class',
  'lesson',
  'each group/pair/student/child/pupil',
  'go over',
  'hand out',
  'do =now',
  'exit ticket/slip/card',
  'early finishers',
  'teacher shows/says/models/explains',
  'all trace/write/say',
  'introduce',
  'demonstrate',
  'worksheet',
  'activity',
  'warm =up',
  'your students',
  '^ read/talk/show/sing/ask/demonstrate/introduce/discuss/have/watch/draw/model/hand ~1',
  'groups =of',
  'each group',
  'with =me',
  '< write/create/make/design/build/compose ~1 =a/=an/your',
  'kids',
  'students/pupils/children =could/=can',
  'ask @students/them',
  'imagine ~2 you',
  'write =a report',
  'write =an explanation',
  'they =need',
  'on =the board/easel/rug',
  // A plan in five lines names neither students nor its parts: it says what is done, as one does in a gym or a studio.
  '^ jog/stretch/dribble/throw/catch/relay/paint/sketch/sculpt/weave/sing/clap/chant/recite/rehearse/trace/label/solve/calculate/measure/graph/predict/brainstorm/retell/illustrate/annotate/debate/conjugate/spell/play',
  '^ roll/fold/cut/glue/tape/rub/stamp/shade/wet/lift/pull/lay/draw ~4 ink/paper/clay/slab/plate/paint/wash/collage/canvas/card/strip/brush/crayon/pencil/print/stick/tissue/outline',
  'students/kids/pupils/learners/children ~1 glue/cut/fold/roll/act/jump/try/turn/find/count/sort/match/copy/balance/jog',
  '^ pairs/partners/threes/fours/teams/players',
  '=in pairs/threes/fours/teams',
  '^ two/three/four players',
  'two/three/four/# laps',
  '^ page/=p/=pp/example/problem/exercise #',
  'read/notes/copy/finish/workbook/textbook ~1 page/=p/=pp #',
  '^ =hw',
  '^ notes/examples/classwork/seatwork',
  'thumbs up',
  'small games',
  'when =it =is dry',
  'when dry',
];

export const lessonWord = /\blesson\b/i;
