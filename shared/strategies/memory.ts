import type { Strategy } from './types';

export const memory: readonly Strategy[] = [
  {
    id: 'retrieval-practice',
    name: 'Retrieval practice (low-stakes quizzing)',
    definition:
      'Have students pull information from memory, without notes, then check and correct the answers.',
    practice: 'retrieval-practice',
    group: 'memory',
    phases: ['launch', 'check', 'closure', 'homework'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Notes are closed while students answer',
      'All students retrieve, then see the right answer',
      'It is not graded, or counts very little',
    ],
    cues: {
      present: [
        'low-stakes quiz',
        'brain dump',
        'retrieval',
        'from memory',
        'closed-note',
        'practice test',
        'flashcards',
        'quizlet',
        'kahoot review',
      ],
      missing: [
        'text:review your notes',
        'text:reread',
        'text:highlight the',
        'text:go over the notes',
        'absent:quiz|recall|retriev|from memory|brain dump|flashcard',
      ],
    },
    action:
      'Replace "review your notes" with two minutes of notes-closed writing: everything you remember about ___, then open notes and add in another color.',
    strength: 'strong',
    evidence: [
      {
        source:
          'Dunlosky, Rawson, Marsh, Nathan & Willingham, Psychological Science in the Public Interest 14(1), 4-58',
        title: "Improving Students' Learning With Effective Learning Techniques",
        year: 2013,
        level: 'high utility',
        figure: 'Practice testing: rated high utility',
        url: 'https://doi.org/10.1177/1529100612453266',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'strong',
        figure: 'Recommendation 5b: Use quizzes to re-expose students to key content',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'read',
      },
      {
        source: 'Adesope, Trevisan & Sundararajan, Review of Educational Research 87(3), 659-701',
        title: 'Rethinking the Use of Tests: A Meta-Analysis of Practice Testing',
        year: 2017,
        level: 'meta-analysis',
        figure: 'practice tests vs restudying 0.51; vs filler or no activity 0.93',
        url: 'http://www.winginstitute.org/news/effective-practice-tests/',
        provenance: 'read',
      },
      {
        source: 'Agarwal, Nunes & Blunt, Educational Psychology Review 33, 1409-1453',
        title:
          'Retrieval Practice Consistently Benefits Student Learning: A Systematic Review of Applied Research in Schools and Classrooms',
        year: 2021,
        level: 'systematic review, classroom studies',
        figure: '57% of 49 effect sizes (50 classroom experiments, n = 5,374) were medium or large',
        url: 'https://osf.io/mz2ks/wiki',
        provenance: 'read',
      },
    ],
    cautions:
      'Give feedback on answers. Success that is too low early on demoralizes: start with recognizable content. Game-show pace is not the active ingredient.',
  },
  {
    id: 'spaced-practice',
    name: 'Spaced (distributed) practice',
    definition:
      'Revisit the same content after days and weeks rather than massing practice in one sitting.',
    practice: 'retrieval-practice',
    group: 'memory',
    phases: ['launch', 'independent-practice', 'homework', 'planning'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Older topics reappear on purpose', 'Gaps grow over time', 'A schedule exists'],
    cues: {
      present: [
        'spiral review',
        'spaced practice',
        'revisit',
        'mixed review',
        'last week',
        'last month',
        'cumulative',
      ],
      missing: [
        'text:unit review day',
        "struct:all practice items come from today's topic",
        'absent:review|spiral|revisit|cumulative|last week',
      ],
    },
    action:
      "Add two questions from three weeks ago to tomorrow's practice and note when you will ask them again.",
    strength: 'strong',
    evidence: [
      {
        source:
          'Dunlosky, Rawson, Marsh, Nathan & Willingham, Psychological Science in the Public Interest 14(1), 4-58',
        title: "Improving Students' Learning With Effective Learning Techniques",
        year: 2013,
        level: 'high utility',
        figure: 'Distributed practice: rated high utility',
        url: 'https://doi.org/10.1177/1529100612453266',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'moderate',
        figure:
          'Recommendation 1: Space learning over time (review after several weeks to several months)',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'read',
      },
      {
        source: 'Cepeda, Pashler, Vul, Wixted & Rohrer, Psychological Bulletin 132(3), 354-380',
        title: 'Distributed Practice in Verbal Recall Tasks: A Review and Quantitative Synthesis',
        year: 2006,
        level: 'meta-analysis',
        figure:
          '317 experiments: the gap between study sessions that gives most retention grows with how long the material must be remembered',
        url: 'https://digitalcommons.usf.edu/psy_facpub/1771',
        provenance: 'read',
      },
      {
        source: 'Hattie, Visible Learning MetaX (Corwin online database)',
        title: 'Visible Learning MetaX: influences on achievement',
        year: 2023,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Spaced vs mass practice: weighted mean 0.59, from 5 meta-analyzes (510 studies); down from 0.71 in the 2009 book (averages unlike studies, so not comparable with WWC/EEF)',
        url: 'https://visiblelearningmetax.com/influences/view/spaced_vs._mass_practice',
        provenance: 'read',
      },
    ],
    cautions: 'Students often feel they learn less; tell them why you are doing it.',
  },
  {
    id: 'interleaved-practice',
    name: 'Interleaved practice',
    definition: 'Mix problem types or categories so that students must choose the method.',
    practice: 'independent-practice',
    group: 'memory',
    phases: ['independent-practice', 'homework'],
    subjects: ['math', 'science', 'any'],
    grades: '4-12',
    lookFors: [
      'Neighboring items need different strategies',
      'Students name the type before solving',
    ],
    cues: {
      present: [
        'mixed practice',
        'interleaved',
        'mixed problem types',
        'shuffle',
        'choose the method',
      ],
      missing: [
        'text:problems 1-20',
        'text:odd problems',
        'struct:practice set of one problem type only',
      ],
    },
    action: "Take half of tomorrow's set and replace it with earlier types, in shuffled order.",
    strength: 'moderate',
    evidence: [
      {
        source:
          'Dunlosky, Rawson, Marsh, Nathan & Willingham, Psychological Science in the Public Interest 14(1), 4-58',
        title: "Improving Students' Learning With Effective Learning Techniques",
        year: 2013,
        level: 'moderate utility',
        figure: 'Interleaved practice: rated moderate utility',
        url: 'https://doi.org/10.1177/1529100612453266',
        provenance: 'read',
      },
      {
        source:
          'Rohrer, Dedrick, Hartwig & Cheung, Journal of Educational Psychology 112(1), 40-52',
        title: 'A Randomized Controlled Trial of Interleaved Mathematics Practice',
        year: 2020,
        level: 'cluster RCT, 54 seventh-grade classes',
        figure: 'd = 0.83 on a test one month later',
        url: 'https://doi.org/10.1037/edu0000367',
        provenance: 'memory',
      },
      {
        source: 'Brunmair & Richter, Psychological Bulletin 145(11), 1029-1052',
        title: 'Similarity Matters: A Meta-Analysis of Interleaved Learning and Its Moderators',
        year: 2019,
        level: 'meta-analysis',
        figure:
          'g = 0.42 overall; 0.34 for mathematics tasks; stronger when categories are similar; blocking was better for word lists (-0.39)',
        url: 'https://www.x-mol.com/paper/1213055298318831616',
        provenance: 'read',
      },
    ],
    cautions:
      'Best for confusable categories after initial teaching; can hurt some word learning (see Brunmair & Richter).',
  },
];
