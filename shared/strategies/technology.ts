import type { Strategy } from './types';

export const technology: readonly Strategy[] = [
  {
    id: 'purposeful-technology',
    name: 'Purposeful technology use',
    definition: 'Use a digital tool only where it improves modeling, practice, feedback or access.',
    practice: 'udl-multiple-means',
    group: 'technology',
    phases: ['planning', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Reason for the tool is pedagogical',
      'Offline plan exists',
      'Privacy and access checked',
    ],
    cues: {
      present: ['google doc', 'nearpod', 'padlet', 'simulation', 'online quiz'],
      missing: [
        'text:students use chromebooks',
        'text:complete the online module',
        'struct:tool named with no learning purpose',
      ],
    },
    action:
      'Write one sentence: this tool helps students ___ better than paper because ___; if you cannot finish it, use paper.',
    strength: 'moderate',
    evidence: [
      {
        source: 'EEF guidance report',
        title: 'Using Digital Technology to Improve Learning',
        year: 2019,
        level: 'guidance report',
        figure: 'pedagogy first; technology can improve explanation, practice, assessment',
        provenance: 'memory',
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
    ],
    cautions: 'Device time is not the aim; check accessibility and data privacy.',
  },
];
