import type { Strategy } from './types';

export const explicit: readonly Strategy[] = [
  {
    id: 'explicit-instruction',
    name: 'Explicit (systematic) instruction',
    definition:
      'Teach new content in a clear sequence: state the goal, model, guide practice with feedback, then release, checking understanding throughout.',
    practice: 'explicit-instruction',
    group: 'explicit',
    phases: ['instruction', 'guided-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'A clear model comes before independent work',
      'Small steps with practice after each',
      'Frequent responses and immediate correction',
    ],
    cues: {
      present: [
        'I do we do you do',
        'teacher models',
        'guided practice',
        'explicit instruction',
        'direct instruction',
        'demonstrate',
        'step-by-step',
      ],
      missing: [
        'struct:new skill goes straight to independent work',
        'text:students discover',
        'text:explore on their own',
        'absent:model|demonstrate|guided practice|show students how|I do',
      ],
    },
    action:
      'For the one skill that is new today, add a five-minute model and two "we do" items before the independent task.',
    strength: 'strong',
    evidence: [
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 16: Use explicit instruction (pillar practice)',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: RtI for Elementary and Middle Schools (Gersten et al., NCEE 2009-4060)',
        year: 2009,
        level: 'strong',
        figure:
          'Recommendation 3: Instruction during the intervention should be explicit and systematic',
        population: 'K-8 students in math intervention',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/2',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          'Recommendation 1: Provide systematic instruction during intervention to develop student understanding of mathematical ideas',
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
      {
        source: 'Hattie, Visible Learning (Routledge)',
        title: 'Visible Learning: A Synthesis of Over 800 Meta-Analyses Relating to Achievement',
        year: 2009,
        level: 'mega-synthesis - context only, never a ranking',
        figure:
          'Direct instruction: d = 0.59 in the 2009 edition, from four meta-analyzes (304 studies) (averages unlike studies, so not comparable with WWC/EEF)',
        url: 'https://scholarsbank.uoregon.edu/items/388a43d7-dc14-46f2-ab8a-be2468ae84f1',
        provenance: 'read',
      },
      {
        source: 'Kirschner, Sweller & Clark, Educational Psychologist 41(2), 75-86',
        title: 'Why Minimal Guidance During Instruction Does Not Work',
        year: 2006,
        level: 'review/argument',
        figure: 'theory paper; contested for advanced learners',
        url: 'https://doi.org/10.1207/s15326985ep4102_1',
        provenance: 'memory',
      },
    ],
    cautions:
      'The benefit is largest for novices and struggling learners; fade as expertise grows (expertise-reversal effect). Explicit does not mean lecturing.',
  },
  {
    id: 'modeling-think-aloud',
    name: 'Modeling with think-aloud',
    definition:
      'Show an expert performance while saying the decisions, checks and corrections that normally stay invisible.',
    practice: 'explicit-instruction',
    group: 'explicit',
    phases: ['instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Teacher narrates why, not only what',
      'Includes a moment of being stuck and recovering',
      'Students then try the same thinking',
    ],
    cues: {
      present: [
        'think aloud',
        'think-aloud',
        'model my thinking',
        'teacher models',
        'demonstrate how',
        'narrate',
        'live modelling',
      ],
      missing: [
        'text:explain the directions',
        'absent:model|think[- ]aloud|demonstrate|show students how',
        'struct:writing, reading-strategy or problem-solving task with no model',
      ],
    },
    action:
      'Script three sentences of your own thinking, starting "I am noticing...", "I am not sure, so I will...", "That tells me...". Read them while doing the first item.',
    strength: 'strong',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 4: Provide models (including thinking aloud).',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title: 'Teaching Secondary Students to Write Effectively (Graham et al., NCEE 2017-4002)',
        year: 2016,
        level: 'strong',
        figure:
          'Recommendation 1: Explicitly teach appropriate writing strategies using a Model-Practice-Reflect instructional cycle',
        population: 'grades 6-12 writing',
        url: 'https://blog.writerightnow.com/the-what-works-clearinghouse',
        provenance: 'read',
      },
      {
        source: 'EEF guidance report',
        title: 'Metacognition and Self-Regulated Learning',
        year: 2018,
        level: 'guidance report',
        figure: 'recommendation: model your own thinking',
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
    cautions: 'Keep it short; long think-alouds overload working memory.',
  },
  {
    id: 'worked-examples',
    name: 'Worked examples alternated with problems',
    definition:
      'Have students study fully worked solutions and alternate them with similar problems to solve.',
    practice: 'worked-examples',
    group: 'explicit',
    phases: ['instruction', 'guided-practice', 'independent-practice'],
    subjects: ['math', 'science', 'cte', 'any'],
    grades: '3-12',
    lookFors: [
      'Examples sit next to matched practice',
      'Students explain steps',
      'Example-problem pairs, not all examples then all problems',
    ],
    cues: {
      present: [
        'worked example',
        'example-problem pair',
        'solved example',
        'study the solution',
        'exemplar solution',
      ],
      missing: [
        'text:problem set',
        'text:complete problems',
        'struct:practice set of new problem type with no worked example',
        'absent:worked example|sample solution|exemplar',
      ],
    },
    action:
      'Turn problems 1, 3 and 5 of the set into worked solutions with a "why?" beside one step; students solve 2, 4 and 6.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'moderate',
        figure:
          'Recommendation 2: Interleave worked example solutions with problem-solving exercises',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'read',
      },
      {
        source: 'Barbieri, Miller-Cotto, Clerjuste & Chawla, Educational Psychology Review 35, 11',
        title: 'A Meta-analysis of the Worked Examples Effect on Mathematics Performance',
        year: 2023,
        level: 'meta-analysis',
        figure:
          'g = 0.48 on mathematics performance (55 studies, elementary to postsecondary); correct examples alone did better than incorrect or mixed ones, and adding self-explanation prompts lowered the effect',
        url: 'https://doi.org/10.1007/s10648-023-09745-1',
        provenance: 'read',
      },
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure: 'Principle 4: Provide models.',
        provenance: 'memory',
      },
    ],
    cautions:
      'Loses its advantage as students become fluent: move to problems (expertise reversal).',
  },
  {
    id: 'incorrect-examples',
    name: 'Analyzing incorrect examples',
    definition:
      'Show a plausible wrong solution and have students find, explain and fix the error, alongside a correct one.',
    practice: 'misconceptions-addressed',
    group: 'explicit',
    phases: ['instruction', 'guided-practice', 'discussion'],
    subjects: ['math', 'science', 'any'],
    grades: '4-12',
    lookFors: [
      'The error is a common one and labeled as incorrect',
      'Students explain why it is wrong',
      'No student is identified',
    ],
    cues: {
      present: [
        'find the mistake',
        'error analysis',
        'incorrect solution',
        'my favorite no',
        'which is wrong and why',
        'spot the error',
      ],
      missing: [
        'absent:error analysis|find the mistake|incorrect|my favorite no',
        'struct:known misconception noted but no task that confronts it',
      ],
    },
    action:
      'Write one wrong solution containing the error you expect most. Ask pairs: what did this person think, and how would you help?',
    strength: 'limited',
    evidence: [
      {
        source: 'Durkin & Rittle-Johnson, Learning and Instruction 22(3), 206-214',
        title:
          'The effectiveness of using incorrect examples to support learning about decimal magnitude',
        year: 2012,
        level: 'experiment',
        figure: 'comparing correct and incorrect examples helped more than correct only',
        url: 'https://doi.org/10.1016/j.learninstruc.2011.11.001',
        provenance: 'memory',
      },
    ],
    unverified: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Strategies for Improving Algebra Knowledge in Middle and High School Students (Star et al., NCEE 2015-4010; revised 2019)',
        year: 2015,
        level: 'minimal',
        figure:
          'Recommendation 1: Use solved problems (correct and incorrect) to engage students in analyzing algebraic reasoning and strategies',
        population: 'grades 6-12 algebra',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/20/i',
        provenance: 'memory',
        verify: true,
      },
    ],
    cautions:
      'Always resolve the error explicitly; low-prior-knowledge students need the correct example side by side.',
  },
  {
    id: 'small-steps',
    name: 'Presenting new material in small steps',
    definition: 'Break new content into manageable chunks with practice after each chunk.',
    practice: 'explicit-instruction',
    group: 'explicit',
    phases: ['instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'No more than a few new ideas before students respond',
      'Practice follows each step',
      'Pace depends on responses',
    ],
    cues: {
      present: [
        'chunk',
        'one step at a time',
        'pause and practice',
        'segment',
        'mini-lesson',
        'stop and jot',
      ],
      missing: [
        'text:lecture',
        'text:powerpoint',
        'text:slides 1-',
        'struct:teacher-talk block longer than 12 minutes with no student response',
        'struct:more than 4 new terms or procedures in one block',
      ],
    },
    action:
      'Split the longest explanation into three parts and put one 60-second student task after each.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Rosenshine, American Educator 36(1), 12-19, 39',
        title: 'Principles of Instruction: Research-Based Strategies That All Teachers Should Know',
        year: 2012,
        level: 'narrative review (process-product, cognitive science, cognitive supports)',
        figure:
          'Principle 2: Present new material in small steps with student practice after each step.',
        provenance: 'memory',
      },
      {
        source: 'Mayer, Cambridge University Press',
        title: 'Multimedia Learning (segmenting principle)',
        year: 2009,
        level: 'experimental program',
        figure: 'segmenting improves transfer in multimedia lessons',
        provenance: 'memory',
      },
    ],
    cautions:
      'Too small for competent students becomes tedious; combine steps once success is high.',
  },
  {
    id: 'dual-coding',
    name: 'Combining graphics with verbal explanation',
    definition:
      'Pair a relevant diagram, timeline or graph with spoken or nearby written explanation of the same idea.',
    practice: 'dual-coding',
    group: 'explicit',
    phases: ['instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'The graphic carries meaning, not decoration',
      'Labels sit on the graphic',
      'Teacher talks through it piece by piece',
    ],
    cues: {
      present: [
        'diagram',
        'label the',
        'timeline',
        'visual representation',
        'draw a model',
        'annotate the graph',
        'illustrate',
      ],
      missing: [
        'text:take notes from the slides',
        'text:definition',
        'absent:diagram|visual|graph|image|draw|picture|model|chart',
        'struct:process or structure taught through text only',
      ],
    },
    action:
      'Draw the process as three or four boxes with arrows while you explain; ask students to redraw it from memory afterwards.',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'moderate',
        figure: 'Recommendation 3: Combine graphics with verbal descriptions',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 2.5: Illustrate through multiple media',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Decorative images can distract. This is not "learning styles" - it helps everyone.',
  },
  {
    id: 'examples-nonexamples',
    name: 'Examples and non-examples',
    definition:
      'Teach a concept with a planned range of examples and near-miss non-examples, naming the critical attribute.',
    practice: 'vocabulary-instruction',
    group: 'explicit',
    phases: ['instruction'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'Non-examples differ by one feature',
      'Students sort and justify',
      'The critical attribute is stated',
    ],
    cues: {
      present: [
        'non-example',
        'nonexample',
        'Frayer',
        'sort into',
        'concept attainment',
        'which one does not belong',
      ],
      missing: [
        'text:define',
        'text:definition',
        'struct:concept definition given with one example or none',
        'absent:example|sort|classify',
      ],
    },
    action:
      'Add one near miss to your definition slide ("This looks like a ___ but is not, because...") and have students say why.',
    strength: 'consensus',
    evidence: [
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 16: Use explicit instruction (uses a range of examples and non-examples)',
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
          'Consideration 3.2: Highlight and explore patterns, critical features, big ideas, and relationships',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'Start with clear cases before near misses.',
  },
  {
    id: 'gradual-release',
    name: 'Gradual release of responsibility',
    definition:
      'Shift responsibility in planned stages from teacher model to shared practice to student independence.',
    practice: 'guided-practice',
    group: 'explicit',
    phases: ['instruction', 'guided-practice', 'independent-practice'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: [
      'All four stages visible over the sequence',
      'Decision to release rests on evidence',
      'Goes back a stage when needed',
    ],
    cues: {
      present: [
        'I do, we do, you do',
        'gradual release',
        'we do it together',
        'guided practice then independent',
        'you do together',
      ],
      missing: [
        'struct:teacher model followed directly by independent work',
        'absent:we do|guided|together|partner practice',
      ],
    },
    action:
      'Insert two "we do" items between your model and the independent task; release only if most students get the second right.',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Reading Comprehension in Kindergarten Through 3rd Grade (Shanahan et al., NCEE 2010-4038)',
        year: 2010,
        level: 'strong',
        figure:
          'Recommendation 1: Teach students how to use reading comprehension strategies (uses gradual release of responsibility)',
        population: 'K-3',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide.aspx?sid=14',
        provenance: 'read',
      },
      {
        source: 'Pearson & Gallagher, Contemporary Educational Psychology 8(3), 317-344',
        title: 'The Instruction of Reading Comprehension',
        year: 1983,
        level: 'model',
        figure: 'origin of the gradual-release model',
        url: 'https://doi.org/10.1016/0361-476X(83)90019-X',
        provenance: 'memory',
      },
    ],
    cautions: 'Not a fixed 10-minute-per-stage script.',
  },
  {
    id: 'graphic-organizers',
    name: 'Concept maps and graphic organizers',
    definition:
      'Use a visual structure that matches the thinking (compare, sequence, cause) so students can organize and relate ideas.',
    practice: 'graphic-organizers',
    group: 'explicit',
    phases: ['instruction', 'independent-practice', 'closure'],
    subjects: ['any'],
    grades: '2-12',
    lookFors: [
      'Organizer matches the text or concept structure',
      'Students fill it in themselves',
      'It is used for talk or writing afterwards',
    ],
    cues: {
      present: [
        'graphic organizer',
        'concept map',
        'venn diagram',
        't-chart',
        'flow chart',
        'concept web',
        'cornell',
      ],
      missing: [
        'struct:comparison, sequence or cause task with prose output only',
        'absent:organizer|map|chart|diagram|table',
      ],
    },
    action:
      'Swap the next note page for a blank compare table with three row headings; students fill the cells from the text.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Schroeder, Nesbit, Anguiano & Adesope, Educational Psychology Review 30, 431-455',
        title: 'Studying and Constructing Concept Maps: A Meta-Analysis',
        year: 2018,
        level: 'meta-analysis',
        figure: 'concept maps: g = 0.58 overall; creating maps 0.72, studying ready-made maps 0.43',
        url: 'https://link.springer.com/article/10.1007/s10648-017-9403-9',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School (Baker et al., NCEE 2014-4012)',
        year: 2014,
        level: 'strong',
        figure:
          'Recommendation 2: Integrate oral and written English language instruction into content-area teaching (strategic use of visuals and graphic organizers)',
        population: 'English learners, K-8',
        url: 'https://schoolleadership20.com/forum/topics/teaching-academic-content-and-literacy-to-english-learners-in-ele',
        provenance: 'read',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure:
          'Consideration 3.2: Highlight and explore patterns, critical features, big ideas, and relationships',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'read',
      },
    ],
    cautions: 'A pre-filled organizer that students copy loses the benefit.',
  },
];
