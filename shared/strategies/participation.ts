import type { Strategy } from './types';

export const participation: readonly Strategy[] = [
  {
    id: 'wait-time',
    name: 'Wait time',
    definition: 'Pause at least three seconds after asking and again after a student answers.',
    practice: 'wait-time',
    group: 'participation',
    phases: ['instruction', 'discussion', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Silence after questions',
      'Longer, more reasoned answers',
      'More students volunteer',
    ],
    cues: {
      present: [
        'wait time',
        'think time',
        'silent thinking',
        'pause for',
        '30 seconds to think',
        'no hands for',
      ],
      missing: [
        'text:ask the class',
        'text:call on volunteers',
        'struct:whole-class questioning with no thinking time planned',
      ],
    },
    action:
      'Pick one important question; silently count to five before taking an answer, and to three after it.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rowe, Journal of Teacher Education 37(1), 43-50',
        title: 'Wait Time: Slowing Down May Be a Way of Speeding Up!',
        year: 1986,
        level: 'research summary',
        figure: 'gains in length and quality of responses when pauses reach about 3 seconds',
        url: 'https://doi.org/10.1177/002248718603700110',
        provenance: 'memory',
      },
      {
        source: 'Tobin, Review of Educational Research 57(1), 69-95',
        title: 'The Role of Wait Time in Higher Cognitive Level Learning',
        year: 1987,
        level: 'review',
        figure:
          'longer wait time linked with higher-level discourse and achievement in many studies',
        url: 'https://doi.org/10.3102/00346543057001069',
        provenance: 'memory',
      },
    ],
    cautions:
      'For simple recall, long pauses just slow the pace; use for questions that need thought.',
  },
  {
    id: 'opportunities-to-respond',
    name: 'Frequent and varied opportunities to respond',
    definition:
      'Plan many short chances for every student to answer, act or signal during instruction.',
    practice: 'checks-for-understanding',
    group: 'participation',
    phases: ['instruction', 'guided-practice', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Students respond every few minutes',
      'Mix of choral, partner, written, gesture',
      'Teacher uses responses to adjust',
    ],
    cues: {
      present: [
        'choral response',
        'turn and talk',
        'response cards',
        'thumbs up',
        'quick poll',
        'everybody writes',
        'stop and jot',
      ],
      missing: [
        'text:lecture',
        'text:students listen',
        'text:watch the presentation',
        'struct:more than 10 minutes with no student action',
      ],
    },
    action:
      'Mark three points in the explanation where everyone will do something (say it to a partner, write one word, hold up fingers).',
    strength: 'moderate',
    evidence: [
      {
        source: 'MacSuga-Gage & Simonsen, Education and Treatment of Children 38(2), 211-239',
        title:
          'Examining the Effects of Teacher-Directed Opportunities to Respond on Student Outcomes',
        year: 2015,
        level: 'systematic review',
        figure: 'higher rates linked with better academic and behavioral outcomes',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 18: Use strategies to promote active student engagement',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    unverified: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teacher-Delivered Behavioral Interventions in Grades K-5 (Lane et al., WWC 2025001)',
        year: 2024,
        level: 'verify',
        figure:
          'Recommendation 5: Provide students frequent and varying opportunities to respond to and engage in activities',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/31',
        provenance: 'read',
        verify: true,
      },
    ],
    cautions:
      'Rate targets in the literature are for teacher-led academic drill; do not impose them on every lesson.',
  },
  {
    id: 'all-student-response',
    name: 'All-student response systems (mini-whiteboards, response cards, polls)',
    definition:
      'Have every student show an answer at the same time so the teacher sees the whole class.',
    practice: 'checks-for-understanding',
    group: 'participation',
    phases: ['check', 'guided-practice', 'launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Simultaneous show',
      'Teacher scans all answers and acts',
      'Wrong answers handled kindly',
    ],
    cues: {
      present: [
        'mini whiteboard',
        'whiteboards',
        'response cards',
        'plickers',
        'poll everywhere',
        'hold up your answer',
        'ABCD cards',
        'kahoot',
      ],
      missing: [
        'text:any questions?',
        'text:does everyone understand',
        'text:check for understanding by asking',
        'struct:check relies on volunteers only',
      ],
    },
    action:
      'Replace "any questions?" with one multiple-choice question; students hold up 1-4 fingers on your signal.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Randolph, Journal of Positive Behavior Interventions 9(2), 113-128',
        title:
          'Meta-Analysis of the Research on Response Cards: Effects on Test Achievement, Quiz Achievement, Participation, and Off-Task Behavior',
        year: 2007,
        level: 'meta-analysis',
        figure:
          'positive effects on achievement and participation versus hand raising; see source for sizes',
        url: 'https://doi.org/10.1177/10983007070090020201',
        provenance: 'memory',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 6: Check for student understanding.',
        provenance: 'memory',
      },
    ],
    cautions: 'Only helps if the teacher changes what happens next.',
  },
  {
    id: 'think-pair-share',
    name: 'Think-pair-share',
    definition: 'Individual thinking, then partner rehearsal, then sharing with the class.',
    practice: 'think-pair-share',
    group: 'participation',
    phases: ['launch', 'discussion', 'instruction', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Real silent think step', 'Both partners speak', 'Share step uses partner ideas'],
    cues: {
      present: [
        'think-pair-share',
        'turn and talk',
        'discuss with a partner',
        'pair share',
        'shoulder partner',
        'elbow partner',
      ],
      missing: [
        'text:class discussion',
        'text:ask students',
        'struct:open question goes straight to whole class',
        'absent:partner|pair|turn and talk',
      ],
    },
    action:
      "Before the main discussion question: one minute to write, one minute each to talk, then ask three students to report a partner's idea.",
    strength: 'limited',
    evidence: [
      {
        source: 'Lyman, in Anderson (ed.), Mainstreaming Digest',
        title: 'The Responsive Classroom Discussion: The Inclusion of All Students',
        year: 1981,
        level: 'practitioner origin',
        figure: 'little direct causal evidence for the routine itself',
        provenance: 'memory',
      },
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Collaborative learning approaches strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+5 months additional progress on average; high impact, very low cost, limited evidence. Strand figures change when EEF updates a strand.',
        edition: '2021-24 edition wording; page undated',
        url: 'https://educationendowmentfoundation.org.uk/evidence-summaries/teaching-learning-toolkit/collaborative-learning',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 2: Integrate oral and written English language instruction (daily opportunities to talk about content in pairs or small groups)',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
    ],
    cautions:
      'Direct evidence for the routine is thin; it works as a carrier for rehearsal and wait time. Skip the think step and it becomes chat.',
  },
];
