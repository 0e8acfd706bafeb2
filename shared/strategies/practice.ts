import type { Strategy } from './types';

export const practice: readonly Strategy[] = [
  {
    id: 'guided-practice-high-success',
    name: 'Guided practice with a high success rate',
    definition:
      'Work through enough supported examples, with feedback, that most students succeed (about 80%) before working alone.',
    practice: 'guided-practice',
    group: 'practice',
    phases: ['guided-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Most students correct before release',
      'Errors corrected at once',
      'Extra examples ready',
    ],
    cues: {
      present: ['guided practice', 'practice together', 'we do', 'check before independent', '80%'],
      missing: [
        'struct:independent practice is longer than 3x guided practice',
        'text:students work independently for the rest',
        'absent:guided practice|together|we do',
      ],
    },
    action:
      'Plan two spare "we do" items and a rule: if fewer than four in five get the second one, do another together.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 5: Guide student practice.',
        provenance: 'memory',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure:
          'Principle 7: Obtain a high success rate (about 80%; the most effective fourth-grade math teachers had 82%, the least effective 73%)',
        url: 'https://www.innerdrive.co.uk/blog/rosenshines-seventh-principle-of-instruction/',
        provenance: 'read',
      },
    ],
    cautions:
      'The 80% figure comes from correlational classroom studies; it is a guide, not a threshold.',
  },
  {
    id: 'monitored-independent-practice',
    name: 'Monitored independent practice',
    definition:
      'Give enough similar practice for fluency while circulating briefly to check and correct.',
    practice: 'independent-practice',
    group: 'practice',
    phases: ['independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Practice mirrors the guided items',
      'Teacher circulates with a purpose',
      'Contacts are short',
    ],
    cues: {
      present: [
        'circulate',
        'monitor',
        'check in with students',
        'conference',
        'aggressive monitoring',
        'independent practice',
      ],
      missing: [
        'text:teacher grades papers',
        'text:work silently',
        'struct:independent work with no monitoring note',
        'absent:circulat|monitor|conference|check in',
      ],
    },
    action:
      'Write the one thing you will look for on each desk and the first three students you will visit.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 9: Require and monitor independent practice.',
        provenance: 'memory',
      },
    ],
    cautions: 'Circulating without a look-for is not monitoring.',
  },
  {
    id: 'purposeful-homework',
    name: 'Purposeful homework',
    definition:
      'Set short independent work tied to current learning, that students can do alone and that is used next day.',
    practice: 'purposeful-homework',
    group: 'practice',
    phases: ['homework'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: ['Linked to class learning', 'Feedback follows', 'Reasonable length'],
    cues: {
      present: ['homework:', 'for homework', 'home practice', 'assigned for tomorrow'],
      missing: [
        'text:finish classwork at home',
        'text:finish for homework',
        'struct:homework on content not yet taught',
      ],
    },
    action:
      'Change "finish at home" to three questions students can already do and one retrieval question from last week.',
    strength: 'limited',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Homework strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+5 months additional progress on average; high impact, very low cost, very limited evidence; smaller on average in primary than in secondary. Strand figures change when EEF updates a strand.',
        edition:
          '2021 edition, as reproduced in the Queen Rania Foundation version of the EEF Toolkit',
        url: 'https://qrf.org/en/educational-resources/teaching-and-learning-toolkit/homework',
        provenance: 'read',
      },
      {
        source: 'Cooper, Robinson & Patall, Review of Educational Research 76(1), 1-62',
        title: 'Does Homework Improve Academic Achievement? A Synthesis of Research, 1987-2003',
        year: 2006,
        level: 'synthesis',
        figure: 'positive association, stronger in grades 7-12',
        url: 'https://doi.org/10.3102/00346543076001001',
        provenance: 'memory',
      },
    ],
    cautions:
      'Equity: not all students have quiet time, connection or help at home. Avoid grading it.',
  },
];
