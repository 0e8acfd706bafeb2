import type { Strategy } from './types';

export const feedback: readonly Strategy[] = [
  {
    id: 'actionable-feedback',
    name: 'Specific, actionable feedback',
    definition:
      'Tell the student what is right, what to change and how, and give time to act on it.',
    practice: 'feedback',
    group: 'feedback',
    phases: ['feedback', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Feedback names the gap and a next step',
      'Time to respond is planned',
      'Focus on the work, not the person',
    ],
    cues: {
      present: [
        'feedback',
        'next step',
        'comments',
        'revise based on',
        'two stars and a wish',
        'conference notes',
        'DIRT time',
      ],
      missing: [
        'text:grade and return',
        'text:score out of',
        'text:good job',
        'struct:graded task with no revision time',
        'absent:feedback|revise|revision|next step',
      ],
    },
    action:
      'Replace the score on three papers with one "Next: ..." sentence and ten minutes tomorrow to do it.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Feedback strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+6 months additional progress on average; very high impact, very low cost, extensive evidence. Strand figures change when EEF updates a strand.',
        edition: '2021-24 edition wording; page undated',
        url: 'https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit/feedback',
        provenance: 'read',
      },
      {
        source: 'Wisniewski, Zierer & Hattie, Frontiers in Psychology 10:3087',
        title: 'The Power of Feedback Revisited: A Meta-Analysis of Educational Feedback Research',
        year: 2020,
        level: 'meta-analysis',
        figure:
          'd = 0.48 on average (435 studies), very heterogeneous: the information in the feedback matters',
        url: 'https://frontiersin.org/article/10.3389/fpsyg.2019.03087/full',
        provenance: 'read',
      },
      {
        source: 'Kluger & DeNisi, Psychological Bulletin 119(2), 254-284',
        title: 'The Effects of Feedback Interventions on Performance',
        year: 1996,
        level: 'meta-analysis',
        figure:
          'd = 0.41 on average, but over one third of feedback interventions lowered performance',
        url: 'https://cris.huji.ac.il/en/publications/the-effects-of-feedback-interventions-on-performance-a-historical',
        provenance: 'read',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure:
          "HLP 8/22: Provide positive and constructive feedback to guide students' learning and behavior",
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 8.5: Offer action-oriented feedback',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions:
      'Over a third of feedback studies found harm: avoid feedback about the person or only about rank.',
  },
  {
    id: 'peer-assessment',
    name: 'Structured peer assessment',
    definition:
      'Students give each other feedback against criteria, using examples and sentence frames.',
    practice: 'peer-self-assessment',
    group: 'feedback',
    phases: ['feedback', 'independent-practice'],
    subjects: ['any'],
    grades: '4-12',
    lookFors: ['Criteria and models used', 'Comments are specific', 'Author revises'],
    cues: {
      present: [
        'peer review',
        'peer feedback',
        'peer assess',
        'swap papers',
        'critique protocol',
        'gallery walk feedback',
      ],
      missing: [
        'text:trade papers',
        'struct:peer review with no criteria or frames',
        'absent:peer|partner feedback|swap',
      ],
    },
    action:
      'Model one comment using "I notice / I wonder / Try", then give pairs six minutes and two minutes to revise.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Double, McGrane & Hopfenbeck, Educational Psychology Review 32, 481-509',
        title:
          'The Impact of Peer Assessment on Academic Performance: A Meta-analysis of Control Group Studies',
        year: 2020,
        level: 'meta-analysis',
        figure:
          'g = 0.31 (54 studies, primary to tertiary); not significantly different from self-assessment',
        url: 'https://eric.ed.gov/?id=EJ1255661',
        provenance: 'read',
      },
      {
        source: 'Graham, Hebert & Harris, Elementary School Journal 115(4), 523-547',
        title: 'Formative Assessment and Writing: A Meta-Analysis',
        year: 2015,
        level: 'meta-analysis, grades 1-8',
        figure:
          'effect on writing quality: adult feedback 0.87, self-feedback 0.62, peer feedback 0.58',
        url: 'https://asu.pure.elsevier.com/en/publications/formative-assessment-and-writing-a-meta-analysis',
        provenance: 'read',
      },
    ],
    cautions: 'Training matters; avoid peer grading that counts.',
  },
  {
    id: 'self-assessment',
    name: 'Self-assessment against criteria',
    definition:
      'Students judge their own work with criteria or a model and choose the next improvement.',
    practice: 'peer-self-assessment',
    group: 'feedback',
    phases: ['feedback', 'closure'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: ['Evidence is pointed to', 'A next step is chosen', 'Calibration is discussed'],
    cues: {
      present: [
        'self-assess',
        'rate your work',
        'checklist',
        'self-reflection',
        'rubric self-check',
        'am I there yet',
      ],
      missing: [
        'struct:criteria given only to the teacher',
        'text:turn it in',
        'absent:self[- ]assess|checklist|reflect|rubric',
      ],
    },
    action:
      'Before handing in, students underline one place that meets each criterion and circle the one they will fix.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Graham, Hebert & Harris, Elementary School Journal 115(4), 523-547',
        title: 'Formative Assessment and Writing: A Meta-Analysis',
        year: 2015,
        level: 'meta-analysis, grades 1-8',
        figure:
          'effect on writing quality: adult feedback 0.87, self-feedback 0.62, peer feedback 0.58',
        url: 'https://asu.pure.elsevier.com/en/publications/formative-assessment-and-writing-a-meta-analysis',
        provenance: 'read',
      },
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
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 14: Teach cognitive and metacognitive strategies',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    cautions: 'Low-attaining students overestimate without models; use annotated examples.',
  },
  {
    id: 'rubrics-exemplars',
    name: 'Rubrics with annotated exemplars',
    definition:
      'Share quality criteria with real examples at different levels, before students start.',
    practice: 'success-criteria',
    group: 'feedback',
    phases: ['launch', 'planning', 'feedback'],
    subjects: ['any'],
    grades: '3-12',
    lookFors: ['Students sort examples by quality', 'Exemplars are annotated', 'Criteria are few'],
    cues: {
      present: [
        'rubric',
        'exemplar',
        'mentor text',
        'anchor paper',
        'model answer',
        'criteria for success',
      ],
      missing: [
        'struct:extended product with no model of quality',
        'text:write an essay',
        'absent:rubric|exemplar|model|mentor|criteria',
      ],
    },
    action:
      'Show one strong and one middling sample and have pairs list three differences before they begin.',
    strength: 'moderate',
    evidence: [
      {
        source:
          'Panadero, Jonsson, Pinedo & Fernandez-Castilla, Educational Psychology Review 35, 113',
        title:
          'Effects of Rubrics on Academic Performance, Self-Regulated Learning, and self-Efficacy: a Meta-analytic Review',
        year: 2023,
        level: 'meta-analysis',
        figure:
          'g = 0.45 on academic performance after correcting for publication bias (95% CI 0.31 to 0.83; 21 studies); smaller and uncertain for self-regulation (0.23) and self-efficacy (0.18)',
        url: 'https://deustoteka.deusto.es/items/59022074-df96-4c6a-8c52-3aa513c0ae3e/full',
        provenance: 'read',
      },
      {
        source: 'Graham & Perin, Carnegie/Alliance for Excellent Education',
        title:
          'Writing Next: Effective Strategies to Improve Writing of Adolescents in Middle and High Schools',
        year: 2007,
        level: 'meta-analysis, grades 4-12',
        figure: 'Study of models: 0.25',
        url: 'http://www.swiftpens.com/page6/page6.html',
        provenance: 'read',
      },
    ],
    cautions: 'A rubric alone helps little; the exemplar and discussion carry it.',
  },
];
