import type { Strategy } from './types';

export const literacy: readonly Strategy[] = [
  {
    id: 'build-background-knowledge',
    name: 'Building world and word knowledge before a text or task',
    definition:
      'Briefly teach the knowledge and key words a text or task assumes, using short talk, pictures, video or a simpler text.',
    practice: 'activate-prior-knowledge',
    group: 'literacy',
    phases: ['launch', 'instruction'],
    subjects: ['ela', 'science', 'social-studies', 'any'],
    grades: 'K-12',
    lookFors: [
      'Students meet the essential ideas before the hard text',
      'Visuals or short video anchor new ideas',
      'Vocabulary is taught with the knowledge it names',
    ],
    cues: {
      present: [
        'build background',
        'background knowledge',
        'preview the vocabulary',
        'short video to introduce',
        'before reading',
        'frontload',
        'context for',
      ],
      missing: [
        'text:read chapter',
        'text:read the article',
        'absent:background|preview|before reading|frontload|context',
        'struct:reading task is the first activity',
      ],
    },
    action:
      'Find one idea the text takes for granted. Spend three minutes on it with a picture and two key words before students read.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Providing Reading Interventions for Students in Grades 4-9 (Vaughn et al., WWC 2022007)',
        year: 2022,
        level: 'strong',
        figure:
          'Recommendation 3: Routinely use a set of comprehension-building practices (includes building world and word knowledge)',
        population: 'grades 4-9 students with reading difficulties (intervention)',
        url: 'https://apps.asha.org/EvidenceMaps/Articles/ArticleSummary/7b3acdfd-e4c4-ed11-8145-005056834e2b',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 2: Integrate oral and written English language instruction into content-area teaching (short videos, visuals, graphic organizers)',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 3.1: Connect prior knowledge to new learning',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Keep it short: a long lecture that gives away the text removes the reading.',
  },
  {
    id: 'explicit-vocabulary',
    name: 'Explicit academic vocabulary instruction',
    definition:
      'Teach a small set of useful words in depth over several days with talk, writing and multiple contexts.',
    practice: 'vocabulary-instruction',
    group: 'literacy',
    phases: ['instruction', 'launch'],
    subjects: ['ela', 'science', 'social-studies', 'any'],
    grades: 'K-12',
    lookFors: [
      'Few words, many encounters',
      'Student-friendly definitions',
      'Words used in speech and writing',
    ],
    cues: {
      present: [
        'vocabulary',
        'tier 2',
        'word wall',
        'key terms',
        'student-friendly definition',
        'frayer',
        'use the word in a sentence',
      ],
      missing: [
        'text:look up the definitions',
        'text:vocabulary list',
        'struct:more than 8 new words at once',
        'absent:vocab|word|term',
      ],
    },
    action:
      'Choose three words: give a student-friendly meaning, one example and one non-example, and require each word once in speech and once in writing.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Adolescent Literacy: Effective Classroom and Intervention Practices (Kamil et al., NCEE 2008-4027)',
        year: 2008,
        level: 'strong',
        figure: 'Recommendation 1: Provide explicit vocabulary instruction',
        population: 'grades 4-12',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 1: Teach a set of academic vocabulary words intensively across several days using a variety of instructional activities',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 2.1: Clarify vocabulary, symbols, and language structures',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
      {
        source: 'Beck, McKeown & Kucan, Guilford',
        title: 'Bringing Words to Life',
        year: 2013,
        level: 'practitioner synthesis',
        figure: 'tier 2 word selection',
        provenance: 'memory',
      },
    ],
    cautions:
      'Dictionary copying is not instruction. Vocabulary gains are clearest on taught words and related texts.',
  },
  {
    id: 'phonics-decoding',
    name: 'Systematic phonics and decoding',
    definition:
      'Teach sound-letter patterns in sequence and have students blend, read and spell words with them.',
    practice: 'explicit-instruction',
    group: 'literacy',
    phases: ['instruction', 'guided-practice'],
    subjects: ['ela'],
    grades: 'K-3',
    lookFors: [
      'Sequence is followed',
      'Students read decodable words and text',
      'Errors corrected with the pattern',
    ],
    cues: {
      present: [
        'phonics',
        'decodable',
        'blend the sounds',
        'sound-spelling',
        'phoneme-grapheme',
        'word building',
      ],
      missing: [
        'text:sight words only',
        'text:guess the word',
        'text:look at the picture',
        'struct:early reading block with no code instruction',
      ],
    },
    action: 'Add five minutes of blending ten words with the pattern, then one decodable sentence.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Foundational Skills to Support Reading for Understanding in Kindergarten Through 3rd Grade (Foorman et al., NCEE 2016-4008)',
        year: 2016,
        level: 'strong',
        figure:
          'Recommendation 3: Teach students to decode words, analyze word parts, and write and recognize words',
        population: 'K-3 reading',
        url: 'http://www.nrrf.org/foundational-skills-kindergarten-3rd-grade/',
        provenance: 'read',
      },
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Phonics strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+5 months additional progress on average; very low cost. (Evidence is labeled "very extensive" on the 2021-24 page and "extensive" on a later stored draft; both give +5.)',
        edition: 'page undated; +5 in both wordings',
        url: 'http://educationendowmentfoundation.org.uk/toolkit/phonics/',
        provenance: 'read',
      },
      {
        source: 'National Reading Panel (NICHD)',
        title: 'Teaching Children to Read',
        year: 2000,
        level: 'national panel meta-analysis',
        figure:
          'systematic phonics d = 0.41 on reading overall (38 experiments); 0.55 when begun early, 0.27 after grade 1',
        url: 'https://scilit.com/publications/8e06134a8e26c6c4e61c894dbc1ccfa8',
        provenance: 'read',
      },
    ],
    cautions: 'Phonics is necessary but not sufficient; pair with language and knowledge.',
  },
  {
    id: 'multisyllabic-morphology',
    name: 'Multisyllabic word reading and morphology',
    definition:
      'Teach routines to break long words into parts and use prefixes, roots and suffixes for reading and meaning.',
    practice: 'vocabulary-instruction',
    group: 'literacy',
    phases: ['instruction', 'guided-practice'],
    subjects: ['ela', 'science', 'social-studies'],
    grades: '4-9',
    lookFors: [
      'A decoding routine is used on content words',
      'Word parts taught for meaning',
      'Practice in text',
    ],
    cues: {
      present: [
        'prefix',
        'suffix',
        'root word',
        'morphology',
        'syllable types',
        'word parts',
        'base word',
      ],
      missing: [
        'struct:grade 4+ text with long content words and no decoding support',
        'text:read aloud to students because',
      ],
    },
    action:
      "Pick three long words from tomorrow's text; model dividing and reading each, then give meanings of two word parts.",
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Providing Reading Interventions for Students in Grades 4-9 (Vaughn et al., WWC 2022007)',
        year: 2022,
        level: 'strong',
        figure:
          "Recommendation 1: Build students' decoding skills so they can read complex multisyllabic words",
        population: 'grades 4-9 students with reading difficulties (intervention)',
        url: 'https://apps.asha.org/EvidenceMaps/Articles/ArticleSummary/7b3acdfd-e4c4-ed11-8145-005056834e2b',
        provenance: 'read',
      },
    ],
    cautions: 'Keep routines brief and always return to the text.',
  },
  {
    id: 'reading-fluency',
    name: 'Purposeful fluency building',
    definition: 'Have students reread appropriate text with a purpose, with modeling and feedback.',
    practice: 'guided-practice',
    group: 'literacy',
    phases: ['guided-practice'],
    subjects: ['ela'],
    grades: '1-9',
    lookFors: [
      'Repeated reading has a purpose (expression, question)',
      'Wide text also used',
      'Feedback given',
    ],
    cues: {
      present: [
        'repeated reading',
        'fluency',
        'partner reading',
        'prosody',
        'expression',
        'reread',
      ],
      missing: [
        'text:round robin',
        'text:popcorn reading',
        'text:silent reading time only',
        'struct:reading aloud one student at a time',
      ],
    },
    action:
      'Replace round-robin with partner reading: read the paragraph twice, second time for expression.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Providing Reading Interventions for Students in Grades 4-9 (Vaughn et al., WWC 2022007)',
        year: 2022,
        level: 'strong',
        figure:
          'Recommendation 2: Provide purposeful fluency-building activities to help students read effortlessly',
        population: 'grades 4-9 students with reading difficulties (intervention)',
        url: 'https://apps.asha.org/EvidenceMaps/Articles/ArticleSummary/7b3acdfd-e4c4-ed11-8145-005056834e2b',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Foundational Skills to Support Reading for Understanding in Kindergarten Through 3rd Grade (Foorman et al., NCEE 2016-4008)',
        year: 2016,
        level: 'moderate',
        figure:
          'Recommendation 4: Ensure that each student reads connected text every day to support reading accuracy, fluency, and comprehension',
        population: 'K-3 reading',
        url: 'http://www.nrrf.org/foundational-skills-kindergarten-3rd-grade/',
        provenance: 'read',
      },
    ],
    cautions: 'Speed is not the goal; always include meaning.',
  },
  {
    id: 'comprehension-strategies',
    name: 'Teaching reading comprehension strategies',
    definition:
      'Model and practice strategies such as questioning, predicting, inferring and summarizing, then release them to students.',
    practice: 'explicit-instruction',
    group: 'literacy',
    phases: ['instruction', 'guided-practice'],
    subjects: ['ela', 'social-studies', 'science'],
    grades: 'K-12',
    lookFors: [
      'Strategy named, modeled and used in real text',
      'Several strategies combined',
      'Release over weeks',
    ],
    cues: {
      present: [
        'reading strategy',
        'predict',
        'infer',
        'summarize',
        'question the author',
        'visualize',
        'annotate',
        'close read',
      ],
      missing: [
        'text:answer the comprehension questions',
        'text:read pages',
        'struct:reading assessed but not taught',
        'absent:strategy|infer|summar|question|annotate',
      ],
    },
    action:
      'Choose one strategy and one paragraph: think aloud for two minutes, then partners try the next paragraph.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Reading Comprehension in Kindergarten Through 3rd Grade (Shanahan et al., NCEE 2010-4038)',
        year: 2010,
        level: 'strong',
        figure: 'Recommendation 1: Teach students how to use reading comprehension strategies',
        population: 'K-3',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide.aspx?sid=14',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Adolescent Literacy: Effective Classroom and Intervention Practices (Kamil et al., NCEE 2008-4027)',
        year: 2008,
        level: 'strong',
        figure: 'Recommendation 2: Provide direct and explicit comprehension strategy instruction',
        population: 'grades 4-12',
        provenance: 'memory',
      },
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Reading comprehension strategies strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+6 months additional progress on average; very high impact, very low cost, extensive evidence. Strand figures change when EEF updates a strand.',
        edition: '2021-24 edition wording; page undated',
        url: 'https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit/reading-comprehension-strategies',
        provenance: 'read',
      },
    ],
    cautions:
      'Strategies without knowledge of the topic do little; do not practice them on random passages for weeks.',
  },
  {
    id: 'reciprocal-teaching',
    name: 'Reciprocal teaching',
    definition:
      'Small groups rotate four roles - predict, clarify, question, summarize - on a shared text.',
    practice: 'cooperative-learning',
    group: 'literacy',
    phases: ['discussion', 'guided-practice'],
    subjects: ['ela', 'social-studies', 'science'],
    grades: '3-12',
    lookFors: ['All four strategies used', 'Roles rotate', 'Teacher models first'],
    cues: {
      present: [
        'reciprocal teaching',
        'predict clarify question summarize',
        'reading roles',
        'literature roles',
      ],
      missing: ['struct:group reading with no strategy roles'],
    },
    action: 'Assign the four roles on one page of text and rotate once.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine & Meister, Review of Educational Research 64(4), 479-530',
        title: 'Reciprocal Teaching: A Review of the Research',
        year: 1994,
        level: 'review',
        figure:
          'median effect 0.32 on standardized and 0.88 on experimenter-made comprehension tests (16 studies)',
        url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/23800385',
        provenance: 'read',
      },
      {
        source: 'Hattie, Visible Learning MetaX (Corwin online database)',
        title: 'Visible Learning MetaX: influences on achievement',
        year: 2021,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Reciprocal teaching: 0.74, from 2 meta-analyzes (38 studies) (averages unlike studies, so not comparable with WWC/EEF)',
        url: 'https://www.visiblelearningmetax.com/influences/view/reciprocal_teaching',
        provenance: 'read',
      },
    ],
    cautions: 'Much larger on experimenter tests; poor decoders need other support first.',
  },
  {
    id: 'text-structure',
    name: 'Teaching text structure',
    definition:
      'Teach students to spot how a text is organized and use it to find and remember ideas.',
    practice: 'graphic-organizers',
    group: 'literacy',
    phases: ['instruction', 'independent-practice'],
    subjects: ['ela', 'science', 'social-studies'],
    grades: 'K-8',
    lookFors: [
      'Structure named with signal words',
      'Organizer matches structure',
      'Summary uses it',
    ],
    cues: {
      present: [
        'text structure',
        'cause and effect',
        'problem and solution',
        'sequence',
        'compare contrast',
        'signal words',
        'story elements',
      ],
      missing: ['struct:expository reading with no structure cue', 'text:read the chapter'],
    },
    action:
      "Name tomorrow's text structure, list three signal words, and give a matching organizer with the first row filled.",
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Reading Comprehension in Kindergarten Through 3rd Grade (Shanahan et al., NCEE 2010-4038)',
        year: 2010,
        level: 'moderate',
        figure:
          "Recommendation 2: Teach students to identify and use the text's organizational structure to comprehend, learn, and remember content",
        population: 'K-3',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide.aspx?sid=14',
        provenance: 'read',
      },
    ],
    cautions: 'Use real texts; labeling structure is not the goal.',
  },
  {
    id: 'close-reading',
    name: 'Close reading of challenging text',
    definition: 'Reread a short, worthwhile complex text with support, questions and evidence.',
    practice: 'higher-order-questioning',
    group: 'literacy',
    phases: ['instruction', 'discussion'],
    subjects: ['ela', 'social-studies'],
    grades: '4-12',
    lookFors: [
      'Short text, more than one reading',
      'Purpose for each reading',
      'Text-dependent questions',
    ],
    cues: {
      present: [
        'close reading',
        'reread',
        'text-dependent questions',
        'complex text',
        'annotate',
        'evidence from the text',
      ],
      missing: [
        'text:summarize the story for students',
        'struct:complex text replaced by a simpler one',
        'absent:reread|close read|text-dependent',
      ],
    },
    action:
      'Choose twelve lines. First read for the gist, second read for one question that needs a quoted phrase.',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Providing Reading Interventions for Students in Grades 4-9 (Vaughn et al., WWC 2022007)',
        year: 2022,
        level: 'moderate',
        figure:
          'Recommendation 4: Provide students with opportunities to practice making sense of stretch text',
        population: 'grades 4-9 students with reading difficulties (intervention)',
        url: 'https://apps.asha.org/EvidenceMaps/Articles/ArticleSummary/7b3acdfd-e4c4-ed11-8145-005056834e2b',
        provenance: 'memory',
      },
    ],
    cautions: 'Do not turn every text into a word-by-word lesson.',
  },
  {
    id: 'summarizing-gist',
    name: 'Generating gist statements and summaries',
    definition:
      'Teach students to state the most important idea of a section in a few words, then combine.',
    practice: 'exit-ticket-closure',
    group: 'literacy',
    phases: ['guided-practice', 'closure'],
    subjects: ['ela', 'social-studies', 'science'],
    grades: '4-12',
    lookFors: ['Delete-substitute-combine steps', 'Checked against text', 'Feedback given'],
    cues: {
      present: [
        'summarize',
        'main idea',
        'gist statement',
        'in 10 words',
        'in your own words',
        'paraphrase',
      ],
      missing: [
        'text:highlight',
        'struct:reading with no synthesis',
        'absent:summar|gist|main idea|in your own words',
      ],
    },
    action:
      'Students write one ten-word gist per paragraph for three paragraphs, then one sentence combining them.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Providing Reading Interventions for Students in Grades 4-9 (Vaughn et al., WWC 2022007)',
        year: 2022,
        level: 'strong',
        figure:
          'Recommendation 3: Routinely use a set of comprehension-building practices (includes gist statements)',
        population: 'grades 4-9 students with reading difficulties (intervention)',
        url: 'https://apps.asha.org/EvidenceMaps/Articles/ArticleSummary/7b3acdfd-e4c4-ed11-8145-005056834e2b',
        provenance: 'read',
      },
      {
        source: 'Graham & Perin, Carnegie/Alliance for Excellent Education',
        title:
          'Writing Next: Effective Strategies to Improve Writing of Adolescents in Middle and High Schools',
        year: 2007,
        level: 'meta-analysis, grades 4-12',
        figure: 'Summarization: 0.82',
        url: 'http://www.swiftpens.com/page6/page6.html',
        provenance: 'read',
      },
      {
        source:
          'Dunlosky, Rawson, Marsh, Nathan & Willingham, Psychological Science in the Public Interest 14(1), 4-58',
        title: "Improving Students' Learning With Effective Learning Techniques",
        year: 2013,
        level: 'low utility',
        figure: 'Summarization (as unassisted study technique): rated low utility',
        url: 'https://doi.org/10.1177/1529100612453266',
        provenance: 'read',
      },
    ],
    cautions:
      'Strong when taught; rated low utility when students merely summarize alone without training.',
  },
];
