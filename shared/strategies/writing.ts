import type { Strategy } from './types';

export const writing: readonly Strategy[] = [
  {
    id: 'srsd-writing',
    name: 'Self-regulated strategy development for writing',
    definition:
      'Teach planning, drafting and revising strategies with modeling, collaborative practice and goals.',
    practice: 'explicit-instruction',
    group: 'writing',
    phases: ['instruction', 'independent-practice'],
    subjects: ['ela', 'any'],
    grades: '2-12',
    lookFors: [
      'A named strategy is taught (e.g. planning routine)',
      'Students set writing goals',
      'Model-practice-reflect cycle',
    ],
    cues: {
      present: [
        'SRSD',
        'POW + TREE',
        'TREE mnemonic',
        'model-practice-reflect',
        'writing strategy',
        'plan before writing',
        'goal for this draft',
      ],
      missing: [
        'text:write a paragraph',
        'text:write an essay',
        'struct:extended writing with no strategy or plan',
        'absent:plan|outline|strategy|model|organizer',
      ],
    },
    action:
      'Teach one planning step (e.g. jot three reasons and one example), model it on your own topic, and have students do it before writing.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title: 'Teaching Secondary Students to Write Effectively (Graham et al., NCEE 2017-4002)',
        year: 2016,
        level: 'strong',
        figure:
          'Recommendation 1: Explicitly teach appropriate writing strategies using a Model-Practice-Reflect instructional cycle',
        population: 'grades 6-12 writing',
        url: 'https://blog.writerightnow.com/the-what-works-clearinghouse',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Elementary School Students to Be Effective Writers (Graham et al., NCEE 2012-4058)',
        year: 2012,
        level: 'strong',
        figure:
          'Recommendation 2: Teach students to use the writing process for a variety of purposes',
        population: 'K-6 writing',
        provenance: 'memory',
      },
      {
        source: 'Graham & Perin, Carnegie/Alliance for Excellent Education',
        title:
          'Writing Next: Effective Strategies to Improve Writing of Adolescents in Middle and High Schools',
        year: 2007,
        level: 'meta-analysis, grades 4-12',
        figure: 'Writing strategies: 0.82',
        url: 'http://www.swiftpens.com/page6/page6.html',
        provenance: 'read',
      },
    ],
    cautions: 'Takes several lessons; a one-off mnemonic does little.',
  },
  {
    id: 'writing-to-learn',
    name: 'Writing to learn in the content areas',
    definition: 'Have students write briefly to explain, argue or respond about content.',
    practice: 'exit-ticket-closure',
    group: 'writing',
    phases: ['closure', 'independent-practice', 'discussion'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: ['Writing about the content itself', 'Purpose known', 'Shared or used'],
    cues: {
      present: [
        'quick write',
        'journal',
        'write to explain',
        'explain in writing',
        'learning log',
        'one-sentence summary',
      ],
      missing: [
        'struct:content lesson with no writing',
        'text:multiple choice only',
        'absent:write|journal|explain in writing',
      ],
    },
    action:
      'End with three minutes: "Explain ___ to a friend who missed class. Use the words ___ and ___."',
    strength: 'moderate',
    evidence: [
      {
        source: 'Graham, Kiuhara & MacKay, Review of Educational Research 90(2), 179-226',
        title:
          'The Effects of Writing on Learning in Science, Social Studies, and Mathematics: A Meta-Analysis',
        year: 2020,
        level: 'meta-analysis, 56 studies',
        figure:
          'effect size 0.30 on learning (56 experiments, grades 1-12); similar across science, social studies and mathematics',
        url: 'https://asu.elsevierpure.com/en/publications/the-effects-of-writing-on-learning-in-science-social-studies-and-',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title: 'Teaching Secondary Students to Write Effectively (Graham et al., NCEE 2017-4002)',
        year: 2016,
        level: 'moderate',
        figure: 'Recommendation 2: Integrate writing and reading to emphasize key writing features',
        population: 'grades 6-12 writing',
        url: 'https://blog.writerightnow.com/the-what-works-clearinghouse',
        provenance: 'read',
      },
      {
        source: 'Graham & Perin, Carnegie/Alliance for Excellent Education',
        title:
          'Writing Next: Effective Strategies to Improve Writing of Adolescents in Middle and High Schools',
        year: 2007,
        level: 'meta-analysis, grades 4-12',
        figure: 'Writing for content learning: 0.23',
        url: 'http://www.swiftpens.com/page6/page6.html',
        provenance: 'read',
      },
    ],
    cautions: 'Small effects; the prompt must need the content.',
  },
];
