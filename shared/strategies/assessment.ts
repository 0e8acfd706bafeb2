import type { Strategy } from './types';

export const assessment: readonly Strategy[] = [
  {
    id: 'mastery-learning',
    name: 'Mastery learning cycle',
    definition:
      'Set a clear standard, check, give corrective teaching to those who need it, and check again before moving on.',
    practice: 'differentiation',
    group: 'assessment',
    phases: ['check', 'feedback', 'planning'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'A second, parallel check exists',
      'Correctives differ from first teaching',
      'Others extend',
    ],
    cues: {
      present: [
        'retake',
        'mastery check',
        'reassess',
        'corrective',
        'reteach and retest',
        'standards-based',
      ],
      missing: [
        'struct:unit moves on after a quiz with no reteach time',
        'text:test on friday then next chapter',
        'absent:reteach|retake|reassess|mastery',
      ],
    },
    action:
      "Write a second version of tomorrow's check and schedule ten minutes for a reteach group and an extension task.",
    strength: 'moderate',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Mastery learning strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+5 months additional progress on average; high impact, very low cost, limited evidence. Strand figures change when EEF updates a strand.',
        edition: '2021-24 edition wording; page undated',
        url: 'https://educationendowmentfoundation.org.uk/evidence-summaries/teaching-learning-toolkit/mastery-learning',
        provenance: 'read',
      },
      {
        source: 'Kulik, Kulik & Bangert-Drowns, Review of Educational Research 60(2), 265-299',
        title: 'Effectiveness of Mastery Learning Programs: A Meta-Analysis',
        year: 1990,
        level: 'meta-analysis',
        figure:
          '108 controlled evaluations: positive effects on examination performance, apparently stronger for weaker students; effects vary with procedure, design and subject',
        url: 'https://www.semanticscholar.org/paper/Effectiveness-of-Mastery-Learning-Programs%3A-A-Kulik-Kulik/a6b6e062d5d4a349b507425c3cb84081972c4781',
        provenance: 'read',
      },
    ],
    cautions: 'Needs time and parallel assessments; highly variable effects.',
  },
  {
    id: 'check-for-understanding',
    name: 'Checking for understanding',
    definition:
      'Stop regularly to find out what all students understand, and decide what to do next.',
    practice: 'checks-for-understanding',
    group: 'assessment',
    phases: ['instruction', 'guided-practice', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Questions probe the concept, not "ok?"',
      'Responses sampled widely',
      'A visible change of plan when needed',
    ],
    cues: {
      present: [
        'check for understanding',
        'CFU',
        'stop and check',
        'thumbs',
        'quick check',
        'formative assessment',
      ],
      missing: [
        'text:any questions',
        'text:does that make sense',
        'struct:no check between the start of instruction and independent work',
        'absent:check|quiz|question|exit|thumbs|poll|whiteboard',
      ],
    },
    action:
      'Put one check question right after your explanation; decide beforehand what you will do if a third of the class is wrong.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 6: Check for student understanding.',
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
      {
        source: 'Kingston & Nash, Educational Measurement: Issues and Practice 30(4), 28-37',
        title: 'Formative Assessment: A Meta-Analysis and a Call for Research',
        year: 2011,
        level: 'meta-analysis',
        figure:
          'weighted mean effect 0.20 (median 0.25), from 13 usable studies; it finds the often-quoted 0.40-0.70 unsupported',
        url: 'https://eric.ed.gov/?id=EJ951173',
        provenance: 'read',
      },
    ],
    cautions: 'Self-report checks (thumbs, traffic lights) are weak evidence of understanding.',
  },
  {
    id: 'hinge-questions',
    name: 'Hinge questions',
    definition:
      'Ask one diagnostic question at the point in the lesson where the next move depends on the answer.',
    practice: 'checks-for-understanding',
    group: 'assessment',
    phases: ['check', 'instruction'],
    subjects: ['any'],
    grades: '4-12',
    lookFors: [
      'Every wrong option maps to a misconception',
      'All students answer in under two minutes',
      'The teacher branches',
    ],
    cues: {
      present: [
        'hinge question',
        'diagnostic question',
        'multiple choice check',
        'misconception distractors',
      ],
      missing: ['struct:explanation followed by group or independent task with no decision point'],
    },
    action:
      'Write one multiple-choice question with two distractors from real student errors, and note the branch for each.',
    strength: 'limited',
    evidence: [
      {
        source: 'Wiliam, Solution Tree',
        title: 'Embedded Formative Assessment (2nd ed.)',
        year: 2018,
        level: 'practitioner text',
        figure: 'no effect size for the technique itself',
        provenance: 'memory',
      },
      {
        source: 'Speckesser et al., EEF',
        title: 'Embedding Formative Assessment: Evaluation Report',
        year: 2018,
        level: 'school-level RCT, England',
        figure:
          'the equivalent of +2 months progress on Attainment 8 GCSE scores (whole-program effect, not hinge questions alone), very high security; no evidence of improvement in English or math GCSE taken separately',
        url: 'https://educationendowmentfoundation.org.uk/projects-and-evaluation/projects/embedding-formative-assessment',
        provenance: 'read',
      },
      {
        source: 'Kingston & Nash, Educational Measurement: Issues and Practice 30(4), 28-37',
        title: 'Formative Assessment: A Meta-Analysis and a Call for Research',
        year: 2011,
        level: 'meta-analysis',
        figure:
          'weighted mean effect 0.20 (median 0.25), from 13 usable studies; it finds the often-quoted 0.40-0.70 unsupported',
        url: 'https://eric.ed.gov/?id=EJ951173',
        provenance: 'read',
      },
    ],
    cautions: 'The evidence is for formative assessment programs, not for single questions.',
  },
  {
    id: 'exit-ticket',
    name: 'Exit ticket',
    definition:
      "Collect a short written answer to the lesson's key question at the end, sort it, and use it to start the next lesson.",
    practice: 'exit-ticket-closure',
    group: 'assessment',
    phases: ['closure', 'check'],
    subjects: ['any'],
    grades: '2-12',
    lookFors: [
      'One or two questions on the goal',
      'Sorted the same day',
      'Next lesson opens from it',
    ],
    cues: {
      present: ['exit ticket', 'exit slip', 'ticket out', 'closing question', '3-2-1'],
      missing: [
        'struct:no closure',
        'text:pack up',
        'absent:exit|closure|closing|ticket|3-2-1|wrap up',
      ],
    },
    action:
      'Ask one question that needs the day\'s goal; sort into "got it / almost / not yet" before you leave and write tomorrow\'s first step.',
    strength: 'limited',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Using Student Achievement Data to Support Instructional Decision Making (Hamilton et al., NCEE 2009-4067)',
        year: 2009,
        level: 'minimal',
        figure: 'Recommendation 1: Make data part of an ongoing cycle of instructional improvement',
        population: 'K-12 (school data use)',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure:
          'HLP 6: Use student assessment data, analyze instructional practices, and make necessary adjustments that improve student outcomes',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'Kingston & Nash, Educational Measurement: Issues and Practice 30(4), 28-37',
        title: 'Formative Assessment: A Meta-Analysis and a Call for Research',
        year: 2011,
        level: 'meta-analysis',
        figure:
          'weighted mean effect 0.20 (median 0.25), from 13 usable studies; it finds the often-quoted 0.40-0.70 unsupported',
        url: 'https://eric.ed.gov/?id=EJ951173',
        provenance: 'read',
      },
    ],
    cautions:
      'Evidence is for using assessment data, not for the slip itself. An unread exit ticket wastes time.',
  },
  {
    id: 'data-informed-reteach',
    name: 'Using assessment evidence to reteach',
    definition: 'Sort recent evidence, group by need, and change what and how you teach next.',
    practice: 'checks-for-understanding',
    group: 'assessment',
    phases: ['planning', 'feedback'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Groups come from evidence',
      'The reteach differs from first teaching',
      'Follow-up check',
    ],
    cues: {
      present: [
        'reteach',
        'small group based on exit ticket',
        'data shows',
        'item analysis',
        'intervention group',
      ],
      missing: [
        'text:review game',
        'struct:quiz followed by the next topic with no response to results',
      ],
    },
    action:
      "Take yesterday's exit tickets, name the one error that matters, and plan a ten-minute reteach with a new representation.",
    strength: 'limited',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Using Student Achievement Data to Support Instructional Decision Making (Hamilton et al., NCEE 2009-4067)',
        year: 2009,
        level: 'minimal',
        figure: 'Recommendation 1: Make data part of an ongoing cycle of instructional improvement',
        population: 'K-12 (school data use)',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure:
          'HLP 6: Use student assessment data, analyze instructional practices, and make necessary adjustments',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    cautions:
      'Whole-guide evidence is minimal; benefit depends on changing instruction, not on dashboards.',
  },
];
