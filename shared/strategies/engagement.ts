import type { Strategy } from './types';

export const engagement: readonly Strategy[] = [
  {
    id: 'relevance-utility-value',
    name: 'Relevance and utility-value prompts',
    definition:
      'Ask students to write or say how the content connects to their own lives, goals or community.',
    practice: 'student-choice-relevance',
    group: 'engagement',
    phases: ['launch', 'closure', 'homework'],
    subjects: ['any'],
    grades: '5-12',
    lookFors: [
      'Students, not only the teacher, make the connection',
      'Connections are specific to the content',
    ],
    cues: {
      present: [
        'why does this matter',
        'connect to your life',
        'real-world',
        'relevance',
        'how could you use this',
        'community connection',
        'essential question',
      ],
      missing: [
        'absent:why|relevan|real[- ]world|connect to your|matter|essential question',
        'struct:no purpose given for the topic',
      ],
    },
    action:
      'End with a two-sentence prompt: "One way this could matter to me or someone I know is ..."',
    strength: 'moderate',
    evidence: [
      {
        source: 'Hulleman & Harackiewicz, Science 326, 1410-1412',
        title: 'Promoting Interest and Performance in High School Science Classes',
        year: 2009,
        level: 'field RCT',
        figure:
          'raised interest and grades for students with low success expectations; no average effect for the confident',
        url: 'https://doi.org/10.1126/science.1177067',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 7.2: Optimize relevance, value, and authenticity',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions:
      'Telling low-confidence students that something is useful can backfire; having them generate the link is the tested version.',
  },
  {
    id: 'student-choice',
    name: 'Meaningful choice',
    definition: 'Offer real, limited choices over topic, order, partner or format.',
    practice: 'student-choice-relevance',
    group: 'engagement',
    phases: ['independent-practice', 'launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Two to four options',
      'Choices do not change the goal',
      'Students can explain the choice',
    ],
    cues: {
      present: [
        'choice board',
        'students choose',
        'choice menu',
        'select your topic',
        'students pick',
      ],
      missing: [
        'struct:all task details fixed by the teacher',
        'absent:choice|choose|option|select',
      ],
    },
    action:
      "Offer two topics or two orders for tomorrow's task and ask students to say why they chose.",
    strength: 'moderate',
    evidence: [
      {
        source: 'Patall, Cooper & Robinson, Psychological Bulletin 134(2), 270-300',
        title: 'The effects of choice on intrinsic motivation and related outcomes',
        year: 2008,
        level: 'meta-analysis',
        figure:
          '41 studies: choice raised intrinsic motivation, effort, task performance and perceived competence; stronger for children and with 2 to 4 successive choices',
        url: 'https://scholars.duke.edu/display/pub716954',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 7.1: Optimize choice and autonomy',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Reading Comprehension in Kindergarten Through 3rd Grade (Shanahan et al., NCEE 2010-4038)',
        year: 2010,
        level: 'moderate',
        figure:
          'Recommendation 5: Establish an engaging and motivating context in which to teach reading comprehension (give students reading choices)',
        population: 'K-3',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide.aspx?sid=14',
        provenance: 'read',
      },
    ],
    cautions: 'Too many options add load; motivation effects are not achievement effects.',
  },
];
