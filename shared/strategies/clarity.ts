import type { Strategy } from './types';

export const clarity: readonly Strategy[] = [
  {
    id: 'learning-goals-success-criteria',
    name: 'Learning intentions and success criteria',
    definition:
      'State what students are learning (not just doing) and how they and you will know it has been learned, in language students can use.',
    practice: 'clear-learning-objective',
    group: 'clarity',
    phases: ['planning', 'launch', 'closure'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Students can say what they are learning and what good work looks like',
      'The goal is revisited mid-lesson and at the end',
      'Criteria describe quality, not only completion',
    ],
    cues: {
      present: [
        'success criteria',
        'learning intention',
        'learning target',
        'I can',
        'students will be able to',
        'SWBAT',
        'by the end of this lesson',
        'WALT',
      ],
      missing: [
        'absent:objective|learning target|SWBAT|I can|success criteria|learning intention',
        'text:complete the worksheet',
        'text:finish chapter',
        'struct:objective names only an activity (do, complete, watch, read pages) and no knowledge or skill',
      ],
    },
    action:
      'Rewrite the objective as one "I can..." sentence and add two bullet points that say what a good answer will include; show them at the start and again before the last task.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Hattie, Visible Learning (Routledge)',
        title: 'Visible Learning: A Synthesis of Over 800 Meta-Analyses Relating to Achievement',
        year: 2009,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Teacher clarity: d = 0.75 in the 2009 edition (later lists differ; averages unlike studies, and its statistics have been criticized, so not comparable with WWC/EEF)',
        url: 'https://en.wikipedia.org/wiki/Visible_learning',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 8.1: Clarify the meaning and purpose of goals',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 11: Identify and prioritize long- and short-term learning goals',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'Black & Wiliam, Assessment in Education 5(1), 7-74',
        title: 'Assessment and Classroom Learning',
        year: 1998,
        level: 'review',
        figure: 'reported effects of 0.4-0.7; later meta-analyzes are smaller (about 0.2)',
        url: 'https://frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2022.990196/full',
        provenance: 'read',
      },
    ],
    cautions:
      'Posting an objective is not clarity: the effect rests on students understanding and using it. Do not score teachers on whether it is written on the board.',
  },
  {
    id: 'cognitive-demand',
    name: 'Tasks with high cognitive demand',
    definition:
      'Choose and protect tasks that require reasoning, justification or connection, instead of reducing them to steps to copy.',
    practice: 'higher-order-questioning',
    group: 'clarity',
    phases: ['planning', 'instruction', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Students explain, compare, justify or generalize',
      'The teacher helps without taking over the thinking',
      'More than one approach is possible',
    ],
    cues: {
      present: [
        'justify',
        'explain your reasoning',
        'compare and justify',
        'defend your answer',
        'what would happen if',
        'DOK 3',
        'open-ended task',
        'analyse',
        'evaluate',
      ],
      missing: [
        'text:define',
        'text:copy the',
        'text:fill in the blank',
        'text:odd-numbered problems',
        'struct:every task verb is recall level (list, define, copy, label, match)',
      ],
    },
    action:
      'Pick one recall question in today\'s task and add "...and how do you know?" Plan two minutes for students to answer that part.',
    strength: 'limited',
    evidence: [
      {
        source: 'Stein, Grover & Henningsen, American Educational Research Journal 33(2), 455-488',
        title: 'Building Student Capacity for Mathematical Thinking and Reasoning',
        year: 1996,
        level: 'observational (QUASAR classrooms)',
        figure: 'high-demand tasks often declined in demand during enactment',
        url: 'https://doi.org/10.3102/00028312033002455',
        provenance: 'memory',
      },
      {
        source: 'Webb, Wisconsin Center for Education Research',
        title: 'Depth-of-Knowledge levels',
        year: 2002,
        level: 'framework',
        figure: 'no effect size claimed',
        provenance: 'memory',
      },
    ],
    cautions:
      'Demand must fit prior knowledge: novices need modeling first (see explicit instruction, worked examples).',
  },
  {
    id: 'anticipate-misconceptions',
    name: 'Anticipating student misconceptions',
    definition:
      'List the wrong ideas and errors you expect, and plan the question or example that will surface and address each one.',
    practice: 'misconceptions-addressed',
    group: 'clarity',
    phases: ['planning', 'instruction', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Questions are designed so that a wrong idea gives itself away',
      'The teacher responds to a predicted error with a ready example',
      'Students revise an earlier idea',
    ],
    cues: {
      present: [
        'common misconception',
        'students may think',
        'anticipated error',
        'common mistake',
        'likely confusion',
        'watch for',
      ],
      missing: [
        'absent:misconception|common error|common mistake|students may think|confus',
        'struct:new concept introduced with no anticipated difficulty noted',
      ],
    },
    action:
      'Write one sentence: "Some students will think ___ because ___." Add one question whose wrong answer would show it.',
    strength: 'limited',
    evidence: [
      {
        source:
          'Sadler, Sonnert, Coyle, Cook-Smith & Miller, American Educational Research Journal 50(5), 1020-1049',
        title:
          "The Influence of Teachers' Knowledge on Student Learning in Middle School Physical Science Classrooms",
        year: 2013,
        level: 'correlational, large sample',
        figure:
          'students gained more on items where the teacher could name the common wrong answer',
        url: 'https://doi.org/10.3102/0002831213477680',
        provenance: 'memory',
      },
      {
        source: 'Smith & Stein, NCTM',
        title: '5 Practices for Orchestrating Productive Mathematics Discussions',
        year: 2011,
        level: 'practitioner framework',
        figure: 'practice 1: anticipating',
        provenance: 'memory',
      },
    ],
    cautions:
      'Surfacing a misconception without resolving it can entrench it; plan the resolution too.',
  },
];
