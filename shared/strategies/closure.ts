import type { Strategy } from './types';

export const closure: readonly Strategy[] = [
  {
    id: 'lesson-closure',
    name: 'Deliberate closure',
    definition:
      'Save the last minutes for students to restate the goal, show what they learned and connect to what is next.',
    practice: 'exit-ticket-closure',
    group: 'closure',
    phases: ['closure'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Students, not the teacher, summarize', 'Goal revisited', 'Next step previewed'],
    cues: {
      present: [
        'closure',
        'wrap up',
        'summary of learning',
        'revisit the objective',
        'debrief',
        'reflect on the target',
      ],
      missing: [
        'text:clean up',
        'text:pack up',
        'struct:last item is independent work until the bell',
        'absent:closure|wrap up|debrief|exit|summar|reflect',
      ],
    },
    action:
      'Set a timer five minutes before the end and ask two students to state the goal and one thing they can now do.',
    strength: 'consensus',
    evidence: [
      {
        source: 'Echevarria, Vogt & Short, Pearson',
        title: 'Making Content Comprehensible for English Learners: The SIOP Model',
        year: 2017,
        level: 'framework',
        figure: 'component: Review and Assessment',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 3.4: Maximize transfer and generalization',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions:
      'Little direct causal evidence for closure as such; value comes from retrieval and checking done in it.',
  },
];
