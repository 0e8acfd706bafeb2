import type { Strategy } from './types';

export const science: readonly Strategy[] = [
  {
    id: 'claim-evidence-reasoning',
    name: 'Claim-evidence-reasoning argument',
    definition:
      'Have students make a claim, support it with evidence, and explain the link using a principle.',
    practice: 'scaffolding',
    group: 'science',
    phases: ['independent-practice', 'discussion', 'closure'],
    subjects: ['science', 'social-studies', 'ela'],
    grades: '4-12',
    lookFors: [
      'Reasoning names the principle',
      'Evidence is relevant and sufficient',
      'Alternatives considered',
    ],
    cues: {
      present: [
        'CER',
        'claim evidence reasoning',
        'support with evidence',
        'argument from evidence',
        'justify with data',
      ],
      missing: ['text:conclusion paragraph', 'struct:data or source task with no argument product'],
    },
    action:
      'Give a three-box frame and model the reasoning box with the science principle that links the evidence to the claim.',
    strength: 'limited',
    evidence: [
      {
        source: 'McNeill & Krajcik, Journal of Research in Science Teaching 45(1), 53-78',
        title:
          "Scientific explanations: Characterizing and evaluating the effects of teachers' instructional practices on student learning",
        year: 2008,
        level: 'observational/quasi-experimental',
        figure: 'modeling and rationale for explanation associated with better explanations',
        url: 'https://doi.org/10.1002/tea.20201',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 5.3: Build fluencies with graduated support for practice and performance',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Frames should fade; formulaic writing can hide weak reasoning.',
  },
  {
    id: 'guided-inquiry',
    name: 'Guided inquiry',
    definition:
      'Let students investigate a question with planned guidance: models, prompts, checkpoints and consolidation.',
    practice: 'inquiry-5e',
    group: 'science',
    phases: ['instruction', 'independent-practice'],
    subjects: ['science', 'social-studies'],
    grades: '3-12',
    lookFors: [
      'Guidance is planned, not left to chance',
      'Data are interpreted together',
      'Concept is consolidated explicitly',
    ],
    cues: {
      present: [
        'investigation',
        'inquiry',
        'lab with checkpoints',
        'hypothesis',
        'experiment',
        '5E',
      ],
      missing: [
        'text:discovery',
        'text:explore freely',
        'struct:open investigation with no guidance or debrief',
      ],
    },
    action:
      'Add two checkpoints to the investigation and a ten-minute debrief that names the concept.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Lazonder & Harmsen, Review of Educational Research 86(3), 681-718',
        title: 'Meta-Analysis of Inquiry-Based Learning: Effects of Guidance',
        year: 2016,
        level: 'meta-analysis, 72 studies',
        figure:
          'guidance improved learning outcomes in inquiry lessons: d = 0.50 (95% CI 0.37 to 0.62)',
        url: 'https://research.utwente.nl/en/publications/meta-analysis-of-inquiry-based-learning-effects-of-guidance',
        provenance: 'read',
      },
      {
        source:
          'Alfieri, Brooks, Aldrich & Tenenbaum, Journal of Educational Psychology 103(1), 1-18',
        title: 'Does Discovery-Based Instruction Enhance Learning?',
        year: 2011,
        level: 'meta-analysis',
        figure:
          'explicit instruction beat unassisted discovery (d = -0.38 for discovery); enhanced discovery beat other instruction (d = 0.30)',
        url: 'https://paperexplained.cn/articles/paper/detail/66de567d0a1fc1a1da77d494757f81377e4b26cf',
        provenance: 'read',
      },
      {
        source: 'Furtak, Seidel, Iverson & Briggs, Review of Educational Research 82(3), 300-329',
        title:
          'Experimental and Quasi-Experimental Studies of Inquiry-Based Science Teaching: A Meta-Analysis',
        year: 2012,
        level: 'meta-analysis',
        figure:
          '0.50 overall (37 studies); teacher-led activities about 0.40 larger than student-led',
        url: 'https://portal.fis.tum.de/en/publications/experimental-and-quasi-experimental-studies-of-inquiry-based-scie',
        provenance: 'read',
      },
    ],
    cautions: 'Unguided discovery does worse than direct teaching for novices.',
  },
];
