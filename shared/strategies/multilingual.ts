import type { Strategy } from './types';

export const multilingual: readonly Strategy[] = [
  {
    id: 'language-objectives',
    name: 'Language objectives alongside content objectives',
    definition:
      'State how students will use language (explain, compare, argue) to show the content.',
    practice: 'multilingual-learner-supports',
    group: 'multilingual',
    phases: ['planning', 'launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Objective names a language function',
      'Students practice that language',
      'It is assessed lightly',
    ],
    cues: {
      present: [
        'language objective',
        'students will explain orally',
        'using the terms',
        'language goal',
        'WIDA',
      ],
      missing: [
        'struct:multilingual learners noted but only content objectives',
        'absent:language objective|oral|explain in words|vocabulary',
      ],
    },
    action: 'Write one line: "I can ___ (explain, compare, describe) using ___ (two key words)."',
    strength: 'consensus',
    evidence: [
      {
        source: 'Echevarria, Vogt & Short, Pearson',
        title: 'Making Content Comprehensible for English Learners: The SIOP Model',
        year: 2017,
        level: 'framework (8 components, 30 features)',
        figure: 'component: Lesson Preparation',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse intervention report',
        title: 'Sheltered Instruction Observation Protocol (SIOP)',
        year: 2013,
        level: 'no rating',
        figure:
          'no SIOP study met WWC standards as of February 2013, so no conclusion about effectiveness',
        url: 'https://ies.ed.gov/ncee/wwc/Intervention/504',
        provenance: 'read',
      },
      {
        source: 'WIDA',
        title: 'English Language Development Standards Framework, 2020 edition',
        year: 2020,
        level: 'standards framework',
        figure: 'key language uses: narrate, inform, explain, argue',
        provenance: 'memory',
      },
    ],
    cautions: 'SIOP is widely used but unrated by WWC; present it as professional consensus.',
  },
  {
    id: 'structured-language-supports',
    name: 'Sentence frames and structured talk for language development',
    definition:
      'Provide frames and partner talk so students can say and write content at their current English level.',
    practice: 'multilingual-learner-supports',
    group: 'multilingual',
    phases: ['discussion', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Frames match the function', 'All students speak', 'Frames fade'],
    cues: {
      present: [
        'sentence frame',
        'sentence starter',
        'word bank',
        'partner talk',
        'structured conversation',
        'language supports',
      ],
      missing: [
        'struct:multilingual learners noted with no language support',
        'text:students will discuss',
        'absent:frame|starter|word bank|sentence stem',
      ],
    },
    action:
      'Give one frame per language level for the same question (one-word, sentence, extended) and rehearse in pairs first.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 2: Integrate oral and written English language instruction into content-area teaching',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'minimal',
        figure:
          'Recommendation 3: Provide regular, structured opportunities to develop written language skills',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
    ],
    cautions: 'Frames that lock every answer reduce thinking; offer, then fade.',
  },
  {
    id: 'comprehensible-input',
    name: 'Comprehensible input (visuals, gestures, adjusted speech)',
    definition:
      'Make meaning clear with visuals, demonstration, gesture and clear speech while keeping content rigorous.',
    practice: 'multilingual-learner-supports',
    group: 'multilingual',
    phases: ['instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Key ideas shown as well as said',
      'Instructions modeled and written',
      'Checks that meaning landed',
    ],
    cues: {
      present: [
        'visuals',
        'gestures',
        'realia',
        'demonstration',
        'written directions',
        'slow and clear',
      ],
      missing: [
        'struct:directions given only orally',
        'text:listen to the directions',
        'absent:visual|model|demonstrate|picture',
      ],
    },
    action: 'Add a picture or object for each key noun and a written list of the three task steps.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 2: Integrate oral and written English language instruction (short videos, visuals, graphic organizers)',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'Echevarria, Vogt & Short, Pearson',
        title: 'Making Content Comprehensible for English Learners: The SIOP Model',
        year: 2017,
        level: 'framework',
        figure: 'component: Comprehensible Input',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 1.2: Support multiple ways to perceive information',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Simplifying content is not the same as making language comprehensible.',
  },
  {
    id: 'home-language-resources',
    name: 'Using home languages as a resource',
    definition:
      'Invite students to think, discuss or draft in a home language, and connect cognates and cultural knowledge.',
    practice: 'multilingual-learner-supports',
    group: 'multilingual',
    phases: ['discussion', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Students choose language for thinking or drafting',
      'Cognates used',
      'Output goal is clear',
    ],
    cues: {
      present: [
        'home language',
        'first language',
        'cognates',
        'translanguaging',
        'bilingual',
        'translate',
      ],
      missing: ['struct:multilingual learners noted with English-only plan'],
    },
    action:
      'Let pairs discuss in any shared language for two minutes before writing in English, and list two cognates.',
    strength: 'limited',
    evidence: [
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 2.3: Cultivate understanding and respect across languages and dialects',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'Goldenberg, American Educator 37(2), 4-11, 38',
        title: 'Unlocking the Research on English Learners',
        year: 2013,
        level: 'review',
        figure: 'home language use supports English literacy development',
        provenance: 'memory',
      },
    ],
    cautions: 'Do not require students to translate for others or to use a home language publicly.',
  },
];
