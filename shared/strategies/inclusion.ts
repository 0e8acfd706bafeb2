import type { Strategy } from './types';

export const inclusion: readonly Strategy[] = [
  {
    id: 'scaffolding-fading',
    name: 'Scaffolding with planned fading',
    definition:
      'Give temporary supports (prompts, checklists, partly completed frames) that let students do the real task, and plan how they will be removed.',
    practice: 'scaffolding',
    group: 'inclusion',
    phases: ['guided-practice', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Support matches need, not label',
      'Same grade-level task for all',
      'Support is visibly reduced over time',
    ],
    cues: {
      present: [
        'scaffold',
        'checklist',
        'cue card',
        'prompt card',
        'graphic organizer for support',
        'sentence starter',
        'gradually remove',
      ],
      missing: [
        'text:modified assignment',
        'text:easier worksheet',
        'absent:scaffold|support|checklist|prompt|frame|differentiat',
        'struct:complex task with no supports listed',
      ],
    },
    action:
      'Add one optional prompt card with three hints to the hardest task, and write the date you will take it away.',
    strength: 'moderate',
    evidence: [
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 15: Provide scaffolded supports',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 8: Provide scaffolds for difficult tasks.',
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
    cautions: 'A scaffold that never fades becomes a lower expectation.',
  },
  {
    id: 'small-group-instruction',
    name: 'Targeted small-group instruction',
    definition:
      'Teach a small group the specific thing they need, for a short time, while others do meaningful work.',
    practice: 'differentiation',
    group: 'inclusion',
    phases: ['guided-practice', 'instruction'],
    subjects: ['any'],
    grades: 'K-8',
    lookFors: ['Narrow focus from evidence', 'Others have independent task', 'Time-limited'],
    cues: {
      present: [
        'small group',
        'pull a group',
        'guided group',
        'intervention group',
        'teacher table',
        'centers',
      ],
      missing: [
        'struct:whole-class instruction only with documented range of need',
        'absent:small group|group|centers|conference',
      ],
    },
    action:
      'Choose four students and one skill; plan twelve minutes at the table and what the rest will do without you.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Small group tuition strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+4 months additional progress on average; moderate impact, low cost, moderate evidence. Strand figures change when EEF updates a strand.',
        edition:
          '2021 edition, as reproduced in the Evidence for Learning (Australia) version of the EEF Toolkit',
        url: 'https://evidenceforlearning.org.au/education-evidence/teaching-learning-toolkit/small-group-tuition',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'moderate',
        figure:
          'Recommendation 4: Provide small-group instructional intervention to students struggling in areas of literacy and English language development',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 20: Provide intensive instruction',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    cautions: 'Quality and focus matter more than group size.',
  },
  {
    id: 'multiple-means-expression',
    name: 'Options for showing learning',
    definition: 'Let students choose among comparable ways to demonstrate the same goal.',
    practice: 'udl-multiple-means',
    group: 'inclusion',
    phases: ['independent-practice', 'check'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'All options measure the same goal',
      'Supports available for each',
      'No option is easier credit',
    ],
    cues: {
      present: [
        'choice of product',
        'multiple means',
        'options for expression',
        'video or written',
        'demonstrate understanding by',
      ],
      missing: [
        'struct:single output mode for a goal that is not about that mode',
        'text:write a paragraph',
        'text:essay',
      ],
    },
    action: 'Keep the goal, add one alternative product, and use the same three criteria for both.',
    strength: 'consensus',
    evidence: [
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 5.1: Use multiple media for communication',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 5.2: Use multiple tools for construction, composition, and creativity',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
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
          'Recommendation 4: Offer instructional choices to students to increase engagement and agency',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/31',
        provenance: 'read',
        verify: true,
      },
    ],
    cautions:
      'If writing is the goal, writing is not optional. Evidence for UDL as a whole is mixed.',
  },
  {
    id: 'accessible-materials',
    name: 'Accessible materials and assistive technology',
    definition:
      'Provide materials students can actually use: readable, navigable, captioned, with text-to-speech and adjustable display.',
    practice: 'accommodations-iep',
    group: 'inclusion',
    phases: ['planning', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Captions and alt text present',
      'Text-to-speech works',
      'Students use tools they have',
    ],
    cues: {
      present: [
        'captions',
        'text-to-speech',
        'alt text',
        'accessible',
        'large print',
        'screen reader',
        'assistive technology',
        'accommodations',
      ],
      missing: [
        'text:watch the video',
        'struct:image-only or scanned text',
        'absent:caption|alt|text-to-speech|accommodat|accessible',
      ],
    },
    action:
      'Turn on captions, paste any image text as real text, and check one page with the built-in reader.',
    strength: 'consensus',
    evidence: [
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 1.1: Support opportunities to customize the display of information',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 4.2: Optimize access to accessible materials and assistive and accessible technologies and tools',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 19: Use assistive and instructional technologies',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    cautions:
      'Legal duties (IDEA, Section 504, ADA Title II) may require this; it is not optional.',
  },
];
