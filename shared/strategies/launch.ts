import type { Strategy } from './types';

export const launch: readonly Strategy[] = [
  {
    id: 'activate-prior-knowledge',
    name: 'Activating and connecting prior knowledge',
    definition:
      'Have students bring to mind and say or write what they already know that the new learning depends on, and correct it if it is wrong.',
    practice: 'activate-prior-knowledge',
    group: 'launch',
    phases: ['launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Students recall relevant earlier learning in the first minutes',
      'The teacher uses the responses to adjust',
      'New ideas are explicitly linked to old ones',
    ],
    cues: {
      present: [
        'what do you already know',
        'KWL',
        'connect to yesterday',
        'prior knowledge',
        'remember when we',
        'bell ringer on previous',
      ],
      missing: [
        'absent:prior knowledge|already know|last lesson|yesterday|review|recall|KWL|warm-up',
        'struct:first activity introduces new content',
      ],
    },
    action:
      'Open with one prompt that needs a specific earlier idea ("Write the two things that make an animal a mammal") and take four answers before starting.',
    strength: 'moderate',
    evidence: [
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 3.1: Connect prior knowledge to new learning',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 1: Begin a lesson with a short review of previous learning.',
        provenance: 'memory',
      },
      {
        source: 'Echevarria, Vogt & Short, Pearson',
        title: 'Making Content Comprehensible for English Learners: The SIOP Model',
        year: 2017,
        level: 'framework',
        figure: 'component: Building Background',
        provenance: 'memory',
      },
    ],
    cautions:
      'Open-ended "what do you know about X?" can surface errors that go uncorrected. Ask for the knowledge you need.',
  },
  {
    id: 'daily-review',
    name: 'Daily review',
    definition:
      "Start with five to eight minutes on earlier material that today's lesson needs, including homework errors and key vocabulary.",
    practice: 'retrieval-practice',
    group: 'launch',
    phases: ['launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Every student answers review questions, not only volunteers',
      'Errors are re-taught on the spot',
      'Review is short and routine',
    ],
    cues: {
      present: [
        'daily review',
        'do now',
        'warm-up',
        'bell ringer',
        'review of previous',
        'spiral review',
        'starter',
      ],
      missing: [
        'absent:do now|warm-up|review|bell ringer|starter|spiral',
        'struct:no activity before new instruction',
      ],
    },
    action:
      "Make tomorrow's Do Now three questions: one from yesterday, one from last week, one that today depends on.",
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 1: Begin a lesson with a short review of previous learning.',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          'Recommendation 1: Provide systematic instruction during intervention (review and integrate previously learned content)',
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
    ],
    cautions: 'A Do Now that is only attendance or unrelated busywork does not count.',
  },
];
