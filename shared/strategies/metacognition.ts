import type { Strategy } from './types';

export const metacognition: readonly Strategy[] = [
  {
    id: 'student-goal-setting',
    name: 'Student goal setting and progress tracking',
    definition: 'Students set a specific learning goal, track evidence and adjust.',
    practice: 'metacognition',
    group: 'metacognition',
    phases: ['launch', 'closure', 'feedback'],
    subjects: ['any'],
    grades: '4-12',
    lookFors: [
      'Goal is specific and near',
      'Progress is charted by the student',
      'Adults follow up',
    ],
    cues: {
      present: [
        'goal setting',
        'set a goal',
        'data notebook',
        'track progress',
        'SMART goal',
        'student tracker',
      ],
      missing: ['struct:feedback returned with no goal', 'absent:goal|track|chart'],
    },
    action:
      'After the next quiz, students write "By Friday I will be able to ... and I will show it by ..."',
    strength: 'limited',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Using Student Achievement Data to Support Instructional Decision Making (Hamilton et al., NCEE 2009-4067)',
        year: 2009,
        level: 'minimal',
        figure: 'Recommendation 2: Teach students to examine their own data and set learning goals',
        population: 'K-12 (school data use)',
        provenance: 'memory',
      },
      {
        source: 'Hattie, Visible Learning MetaX (Corwin online database)',
        title: 'Visible Learning MetaX: influences on achievement',
        year: 2023,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Appropriately challenging goals: weighted mean 0.60, from 6 meta-analyzes (375 studies); version 1.2, June 2023 (averages unlike studies, so not comparable with WWC/EEF)',
        url: 'http://www.visiblelearningmetax.com/influences/view/appropriately_challenging_goals',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 6.1: Set meaningful goals',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions: 'Weak rating; the tracking and follow-up are what help.',
  },
  {
    id: 'metacognitive-strategies',
    name: 'Metacognitive strategy instruction (plan-monitor-evaluate)',
    definition:
      'Teach students explicitly to plan, monitor and evaluate their work within the subject.',
    practice: 'metacognition',
    group: 'metacognition',
    phases: ['instruction', 'independent-practice', 'closure'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: [
      'Questions like "what is my plan?" used by students',
      'Strategy modeled in the subject',
      'Evaluation afterwards',
    ],
    cues: {
      present: [
        'metacognition',
        'plan monitor evaluate',
        'what strategy',
        'reflect on how you learned',
        'self-questioning',
        'monitor your understanding',
      ],
      missing: [
        'text:work through',
        'struct:complex task with no planning or monitoring step',
        'absent:strategy|plan|reflect|monitor|metacog',
      ],
    },
    action:
      'Add three prompts to the task: What do I need to do? Is it working? What would I change next time?',
    strength: 'strong',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Metacognition and self-regulation strand',
        year: 2025,
        level: 'Toolkit strand (months)',
        figure: '+8 months additional progress on average (was +7); the update added 107 studies',
        edition: '2025 update',
        url: 'https://www.sec-ed.co.uk/content/news/eef-update-teaching-learning-toolkit',
        provenance: 'read',
      },
      {
        source: 'EEF guidance report',
        title: 'Metacognition and Self-Regulated Learning',
        year: 2018,
        level: 'guidance report',
        figure: 'seven recommendations, including explicit teaching and modeling',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure:
          'HLP 14: Teach cognitive and metacognitive strategies to support learning and independence',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 6.4: Enhance capacity for monitoring progress',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions: 'Generic "learning skills" lessons transfer poorly; embed in content.',
  },
];
