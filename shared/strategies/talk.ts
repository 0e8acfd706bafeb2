import type { Strategy } from './types';

export const talk: readonly Strategy[] = [
  {
    id: 'accountable-talk',
    name: 'Academically productive (accountable) talk',
    definition:
      'Teach and use talk moves - revoice, press for reasoning, add on, agree or disagree with reasons - so students build on one another.',
    practice: 'cooperative-learning',
    group: 'talk',
    phases: ['discussion'],
    subjects: ['any'],
    grades: '2-12',
    lookFors: [
      'Students respond to each other',
      'Reasons and evidence are requested',
      'Norms and stems are visible',
    ],
    cues: {
      present: [
        'talk moves',
        'accountable talk',
        'agree/disagree because',
        'add on to',
        'revoice',
        'discussion norms',
        'socratic',
        'can you restate',
      ],
      missing: [
        'text:class discussion',
        'text:discuss',
        'struct:discussion planned with no prompts, roles or norms',
        'absent:talk moves|norms|stems|agree|add on|evidence',
      ],
    },
    action:
      'Choose two talk moves ("Who can add on?" and "What makes you say that?"), write them on your slide and use each three times.',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Adolescent Literacy: Effective Classroom and Intervention Practices (Kamil et al., NCEE 2008-4027)',
        year: 2008,
        level: 'moderate',
        figure:
          'Recommendation 3: Provide opportunities for extended discussion of text meaning and interpretation',
        population: 'grades 4-12',
        provenance: 'memory',
      },
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Oral language interventions strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+6 months additional progress on average; very low cost, extensive evidence. (Impact label reads "very high" on one stored copy and "high" on a later, rewritten one; both give +6.)',
        edition: 'page undated; +6 in both the 2021-24 and the later wording',
        url: 'https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit/oral-language-interventions',
        provenance: 'read',
      },
      {
        source: 'EEF / Sheffield Hallam University',
        title: 'Dialogic Teaching: addendum to the evaluation report',
        year: 2019,
        level: 'RCT follow-up',
        figure: 'KS2 addendum: reading +0.03 (95% CI -0.09 to 0.14), about 0 months; math +0.06',
        url: 'http://shura.shu.ac.uk/24924/',
        provenance: 'read',
      },
    ],
    cautions:
      'Trial results fade without sustained coaching; quality of questions matters more than amount of talk.',
  },
];
