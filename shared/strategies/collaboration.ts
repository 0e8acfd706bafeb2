import type { Strategy } from './types';

export const collaboration: readonly Strategy[] = [
  {
    id: 'cooperative-learning',
    name: 'Cooperative learning with individual accountability',
    definition:
      'Small groups with a shared goal where each member must contribute and is individually accountable.',
    practice: 'cooperative-learning',
    group: 'collaboration',
    phases: ['guided-practice', 'independent-practice', 'discussion'],
    subjects: ['any'],
    grades: '2-12',
    lookFors: [
      'Roles or interdependence are real',
      'Everyone must be able to explain',
      'Individual check at the end',
    ],
    cues: {
      present: [
        'cooperative groups',
        'assign roles',
        'group task',
        'group project',
        'numbered heads',
        'each member',
      ],
      missing: [
        'text:work in groups',
        'text:group work',
        'struct:group task with no roles or individual accountability',
      ],
    },
    action:
      'Add two lines to the group task: one job per person, and a random person will explain.',
    strength: 'moderate',
    evidence: [
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
        source: 'Kyndt et al., Educational Research Review 10, 133-149',
        title: 'A meta-analysis of the effects of face-to-face cooperative learning',
        year: 2013,
        level: 'meta-analysis',
        figure:
          '65 articles since 1995, real classrooms: positive effect on achievement and attitudes; size varies with subject, age and culture',
        url: 'https://www.peerlearning.net/post/a-meta-analysis-of-the-effects-of-face-to-face-cooperative-learning',
        provenance: 'read',
      },
      {
        source: 'Hattie, Visible Learning MetaX (Corwin online database)',
        title: 'Visible Learning MetaX: influences on achievement',
        year: 2023,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Cooperative vs individualistic learning: weighted mean 0.62, from 5 meta-analyzes (959 studies); version 1.2, June 2023 (averages unlike studies, so not comparable with WWC/EEF)',
        url: 'http://www.visiblelearningmetax.com/influences/view/cooperative_vs._individualistic_learning',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 8.3: Foster collaboration, interdependence, and collective learning',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions:
      'Unstructured group work can lower learning and load one student; status differences matter.',
  },
  {
    id: 'peer-tutoring',
    name: 'Structured peer tutoring',
    definition: 'Pairs take turns as tutor using a script, points and error correction.',
    practice: 'cooperative-learning',
    group: 'collaboration',
    phases: ['guided-practice', 'independent-practice'],
    subjects: ['ela', 'math', 'any'],
    grades: '1-12',
    lookFors: ['Script and correction routine', 'Both roles', 'Teacher checks quality'],
    cues: {
      present: [
        'peer tutoring',
        'partner reading',
        'PALS',
        'reciprocal',
        'buddy',
        'tutor and tutee',
      ],
      missing: ['struct:partner work with no routine'],
    },
    action:
      'Give partners a four-step correction script ("stop, that word is..., what word?, go back") and swap roles at five minutes.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Peer tutoring strand',
        year: 2025,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+6 months additional progress on average; very high impact, very low cost, extensive evidence (the 2021-24 edition said +5). Strand figures change when EEF updates a strand.',
        edition:
          "page undated; wording later than the 2021-24 edition, strand listed in EEF's 2025 update",
        url: 'https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit/peer-tutoring',
        provenance: 'read',
      },
      {
        source:
          'Fuchs, Fuchs, Mathes & Simmons, American Educational Research Journal 34(1), 174-206',
        title: 'Peer-Assisted Learning Strategies: Making Classrooms More Responsive to Diversity',
        year: 1997,
        level: 'field experiment',
        figure: 'gains across low, average and higher achievers and students with disabilities',
        url: 'https://doi.org/10.3102/00028312034001174',
        provenance: 'memory',
      },
    ],
    cautions: 'Best as practice after teaching, in short blocks, with training.',
  },
  {
    id: 'flexible-grouping',
    name: 'Flexible grouping',
    definition:
      'Group students in different ways for different purposes, based on current evidence, and change groups often.',
    practice: 'differentiation',
    group: 'collaboration',
    phases: ['planning', 'guided-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Groups change with the task',
      'Mixed and same-need groups both used',
      'Grade-level goal stays',
    ],
    cues: {
      present: [
        'flexible groups',
        'small groups based on',
        'mixed ability',
        'heterogeneous groups',
        'rotate groups',
      ],
      missing: ['text:high, medium, low', 'text:ability groups', 'struct:same groups every lesson'],
    },
    action:
      "Regroup tomorrow using today's exit ticket, and name the task each group needs - not a label.",
    strength: 'moderate',
    evidence: [
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 17: Use flexible grouping',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Within-class attainment grouping strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+2 months additional progress on average; low impact, very low cost, very limited evidence; positive in math, no average difference in literacy. Strand figures change when EEF updates a strand.',
        edition:
          '2021 edition, as reproduced in the Evidence for Learning (Australia) version of the EEF Toolkit',
        url: 'https://evidenceforlearning.org.au/education-evidence/teaching-learning-toolkit/within-class-achievement-grouping',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 8.3: Foster collaboration, interdependence, and collective learning',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions: 'Fixed low groups can widen gaps; watch who sits where.',
  },
];
