import type { Strategy } from './types';

export const equity: readonly Strategy[] = [
  {
    id: 'culturally-responsive',
    name: 'Culturally responsive and sustaining connections',
    definition:
      "Use students' languages, knowledge and community as assets for rigorous content, and examine how content represents people.",
    practice: 'culturally-responsive',
    group: 'equity',
    phases: ['planning', 'instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Materials show varied authors and contexts',
      'Student knowledge is used, not just mentioned',
      'High expectations are visible',
    ],
    cues: {
      present: [
        'community connection',
        'cultural connection',
        'diverse authors',
        'funds of knowledge',
        'multiple perspectives',
        "students' experiences",
      ],
      missing: [
        'struct:single-perspective materials',
        'text:holiday activity',
        'absent:community|experience|perspective|culture',
      ],
    },
    action:
      "Choose one example or text in tomorrow's plan and replace it with one that reflects your students, keeping the same concept.",
    strength: 'limited',
    evidence: [
      {
        source: 'Ladson-Billings, American Educational Research Journal 32(3), 465-491',
        title: 'Toward a Theory of Culturally Relevant Pedagogy',
        year: 1995,
        level: 'theory',
        figure: 'academic success, cultural competence, critical consciousness',
        url: 'https://doi.org/10.3102/00028312032003465',
        provenance: 'memory',
      },
      {
        source: 'Hammond, Corwin',
        title: 'Culturally Responsive Teaching and the Brain',
        year: 2015,
        level: 'practitioner synthesis',
        figure: 'warm demander, information processing',
        provenance: 'memory',
      },
      {
        source: 'Dee & Penner, American Educational Research Journal 54(1), 127-166',
        title:
          'The Causal Effects of Cultural Relevance: Evidence From an Ethnic Studies Curriculum',
        year: 2017,
        level: 'regression discontinuity; several San Francisco high schools',
        figure:
          'assigning ninth graders with low grades to the course raised attendance by 21 percentage points, GPA by 1.4 grade points and credits by 23; the authors call the effects surprisingly large',
        url: 'https://studylib.net/doc/12285932/cepa-working-paper-no.-16-01-ethnic-studies-curriculum-th...',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 1.3: Represent a diversity of perspectives and identities in authentic ways',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Avoid tokenism and stereotype; the causal evidence is small and local.',
  },
];
