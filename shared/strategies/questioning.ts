import type { Strategy } from './types';

export const questioning: readonly Strategy[] = [
  {
    id: 'deep-questions',
    name: 'Deep explanatory questions',
    definition: 'Ask questions that need reasons and mechanisms: why, how, what-if, what evidence.',
    practice: 'higher-order-questioning',
    group: 'questioning',
    phases: ['instruction', 'discussion', 'check'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: [
      'Answers contain reasons',
      'Follow-up probes are used',
      'Students ask such questions too',
    ],
    cues: {
      present: [
        'why does',
        'how do you know',
        'what if',
        'what evidence',
        'explain how',
        'what caused',
        'compare and contrast',
      ],
      missing: [
        'text:what is',
        'text:who was',
        'text:when did',
        'struct:all planned questions are who/what/when',
        'absent:why|how do you know|what if|evidence|explain',
      ],
    },
    action:
      'Write two "why" or "what if" questions for the key idea, with the answer you hope to hear.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'strong',
        figure:
          'Recommendation 7: Help students build explanations by asking and answering deep questions',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'memory',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure:
          'Principle 3: Ask a large number of questions and check the responses of all students.',
        provenance: 'memory',
      },
    ],
    cautions: 'Students need factual knowledge to answer; pair with quick recall questions first.',
  },
  {
    id: 'self-explanation',
    name: 'Self-explanation',
    definition:
      'Ask students to explain to themselves or a partner how each step or idea follows and links to what they know.',
    practice: 'higher-order-questioning',
    group: 'questioning',
    phases: ['guided-practice', 'independent-practice'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: ['Students explain steps aloud or in margins', 'Prompts ask "why this step?"'],
    cues: {
      present: [
        'explain each step',
        'self-explain',
        'explain to yourself',
        'justify the step',
        'talk through your thinking',
      ],
      missing: ['text:show your work', 'struct:multi-step procedure with answer-only output'],
    },
    action:
      'Choose one step in tomorrow\'s example and add the margin prompt "Why is this allowed here?"',
    strength: 'moderate',
    evidence: [
      {
        source:
          'Dunlosky, Rawson, Marsh, Nathan & Willingham, Psychological Science in the Public Interest 14(1), 4-58',
        title: "Improving Students' Learning With Effective Learning Techniques",
        year: 2013,
        level: 'moderate utility',
        figure: 'Self-explanation: rated moderate utility',
        url: 'https://doi.org/10.1177/1529100612453266',
        provenance: 'read',
      },
      {
        source: 'Bisra, Liu, Nesbit, Salimi & Winne, Educational Psychology Review 30, 703-725',
        title: 'Inducing Self-Explanation: a Meta-Analysis',
        year: 2018,
        level: 'meta-analysis',
        figure: 'g = 0.55 (69 effect sizes)',
        url: 'https://link.springer.com/article/10.1007%2Fs10648-018-9434-x',
        provenance: 'read',
      },
    ],
    cautions: 'Adds time; target the confusing step rather than every step.',
  },
];
