/**
 * Wordings in a plan for which the catalogue has one better step. `hollow` cues name the practice
 * without doing it, so their sentence does not count as that practice being present.
 * The grammar of a phrase is in ../../phrases.ts. `because` follows the quoted words in what we say.
 */
export interface TextCue {
  readonly strategy: string;
  readonly phrases: readonly string[];
  readonly because: string;
  readonly hollow?: true;
  /** How surely the step fits where the words are found; 0 to 1. */
  readonly weight: number;
}

export const textCues: readonly TextCue[] = [
  {
    strategy: 'all-student-response',
    phrases: [
      'any questions ?',
      'ask/check =if/whether/that @students ~1 understand/=understood',
      'any questions $',
      'ask ~2 for questions',
      'ask ~3 any questions',
      '=if @students ~4 any questions',
      'does/do @students ~2 understand',
      'is everyone/everybody ~2 clear/following/=with',
      '=if/whether/that @students ~1 understand/=understood ~3',
      'make =sure ~1 @students ~1 understand',
      '=if =it ~2 makes sense',
      'does ~2 make sense',
      'everyone/everybody =got =it',
      'all clear ?',
    ],
    because:
      'Students who are unsure seldom say so in front of the class, so an answer from everyone would show you who is ready to move on.',
    hollow: true,
    weight: 1,
  },
  {
    strategy: 'retrieval-practice',
    phrases: [
      'review/reread/study/revisit/skim ~1 =their/=your/=the/=our/=my/monday/tuesday/wednesday/thursday/friday/yesterday/last ~3 note/slide/notebook/handout/packet/presentation',
      'review/reread ~2 note/slide/notebook/handout',
      'read/look/go/flip ~1 back/over/through ~6 note/slide/notebook/handout/presentation',
      'read/look/go ~1 back over ~5 chapter/page/text/reading',
      'highlight ~4 note/chapter/page/handout',
      'reread ~3 chapter/page/text',
      'study ~3 note/guide for',
    ],
    because:
      'Looking at it again feels like remembering, but students keep more when they first bring it back with the notes closed.',
    hollow: true,
    weight: 1,
  },
  {
    strategy: 'explicit-vocabulary',
    phrases: [
      'copy/write ~3 definition',
      'copy ~3 word/term/vocabulary',
      'copy ~6 glossary',
      'look/looks/looking =up ~5 word/definition/term/vocabulary/meaning',
      'find ~3 definition ~4 dictionary/glossary/textbook',
      'define ~3 vocabulary/word/term ~6 notebook/dictionary/glossary/book',
      'memorize ~4 definition/word/term/vocabulary',
    ],
    because:
      'A copied meaning is rarely one a student can use; a plain meaning, an example and a chance to say the word make it theirs.',
    hollow: true,
    weight: 0.95,
  },
  {
    strategy: 'graphic-organizers',
    phrases: [
      'copy/=copies ~4 note/board/slide/outline/diagram',
      'take notes ~2 from/on/while/as/during/$',
      'write =down ~3 date/note/fact',
      'note ~1 down',
    ],
    because:
      'Notes that students sort into a structure as they go are easier to use later than notes taken line by line.',
    weight: 0.75,
  },
  {
    strategy: 'opportunities-to-respond',
    phrases: [
      '^ lecture',
      'lecture ~4 on/about/for/=with/$',
      '@students ~1 listen ~2 =to ~3 lecture/presentation/teacher',
      'slides # ~2 #',
      'powerpoint ~6 on/about',
    ],
    because:
      'I found no point in that stretch where every student does something with the ideas, so you would not yet see who is following.',
    weight: 0.8,
  },
  {
    strategy: 'worked-examples',
    phrases: [
      'problem # ~1 #',
      'page # ~3 # ~1 #',
      'page ~1 # ~3 odd/even',
      'odd/even numbered ~1 problem/question',
      '@students ~2 do/complete ~3 problem =set',
      'do ~2 page # ~3 #',
    ],
    because:
      'Students new to a skill often learn more from studying some solved problems among the ones they solve.',
    weight: 0.85,
  },
  {
    strategy: 'reading-fluency',
    phrases: [
      'round robin ~1 reading',
      'read ~3 round robin',
      'popcorn ~1 reading',
      'popcorn read',
    ],
    because:
      'While one student reads aloud the others get little practice; reading in pairs gives everyone a turn.',
    weight: 0.9,
  },
  {
    strategy: 'wait-time',
    phrases: [
      'call =on ~2 volunteers',
      'call =on ~4 raised hands',
      'hands raised',
      'raise ~2 hands ~4 answer',
      'ask ~2 who =can ~2 tell',
      'take ~1 two/three/four/five/a ~3 answers',
      'take ~1 volunteers',
    ],
    because:
      'Quick answers tend to come from the same few students; a short silence brings in more of them.',
    weight: 0.8,
  },
  {
    strategy: 'rubrics-exemplars',
    phrases: [
      'write/compose/draft ~4 essay/report/paragraph/story/letter/article/biography/speech',
      'make/create/design/build ~4 poster/presentation/video/model/brochure/website/slideshow/podcast/collage',
      'students make =their own',
    ],
    because:
      'The plan does not yet say what a good one contains; comparing two samples first would let students see it.',
    weight: 0.72,
  },
  {
    strategy: 'actionable-feedback',
    phrases: [
      'switch/swap/trade papers ~6 grade',
      'collect ~3 grade',
      'grade ~3 return',
      'participation points',
      'collect ~3 worksheet/packet/paper/homework',
      'turn ~3 =in ~4 basket/tray/$',
      'audience claps',
      '@students ~2 perform',
      'pairs perform',
    ],
    because: 'I found no moment where students hear one thing to change and get time to change it.',
    weight: 0.62,
  },
  {
    strategy: 'lesson-closure',
    phrases: [
      '^ clean =up',
      '^ pack =up',
      '^ line =up',
      'pack/clean =up ~6 bell/end/dismiss/$',
      'work =until ~3 bell/end',
      'until =the ~2 bell/end ~3',
      'if/when ~3 not ~2 done',
    ],
    because: 'I found no minutes before that in which students say what they have learned.',
    weight: 0.78,
  },
  {
    strategy: 'build-background-knowledge',
    phrases: [
      '^ read ~1 chapter/section/pages/pp/#',
      '@students ~2 read ~2 chapter/section/pages/article/act/passage/#',
      '^ read ~2 story/article/passage/text',
    ],
    because:
      'A text takes some knowledge for granted; a few minutes on it first helps students follow.',
    weight: 0.55,
  },
  {
    strategy: 'deep-questions',
    phrases: [
      'answer ~3 question ~5 chapter/end/page/section/worksheet/#',
      'fill ~3 blank/packet/worksheet',
      'comprehension questions',
    ],
    because: 'One question that asks why or what if would let students use the facts they find.',
    weight: 0.6,
  },
];
