import type { Strategy } from './types';

export const math: readonly Strategy[] = [
  {
    id: 'concrete-representational-abstract',
    name: 'Concrete-representational-abstract sequence',
    definition: 'Move from objects to drawings to symbols, connecting the three explicitly.',
    practice: 'multiple-representations',
    group: 'math',
    phases: ['instruction', 'guided-practice'],
    subjects: ['math', 'science'],
    grades: 'K-8',
    lookFors: [
      'Symbols are linked to objects or drawings step by step',
      'Students move between forms',
      'Materials are faded',
    ],
    cues: {
      present: [
        'manipulatives',
        'base-ten blocks',
        'number tiles',
        'CRA',
        'concrete',
        'representational',
        'draw a model then write the equation',
        'fraction tiles',
      ],
      missing: [
        'struct:new maths concept introduced with symbols only',
        'text:rule',
        'text:algorithm',
        'absent:manipulative|draw|model|tiles|blocks|number line|diagram',
      ],
    },
    action:
      'For the first example, build it, draw it and write it in three columns; ask which part of the drawing is each number.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Organizing Instruction and Study to Improve Student Learning (Pashler et al., NCER 2007-2004)',
        year: 2007,
        level: 'moderate',
        figure:
          'Recommendation 4: Connect and integrate abstract and concrete representations of concepts',
        population: 'all grades, content-heavy subjects',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/1',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          'Recommendation 3: Use a well-chosen set of concrete and semi-concrete representations',
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
      {
        source: 'Carbonneau, Marley & Selig, Journal of Educational Psychology 105(2), 380-400',
        title:
          'A meta-analysis of the efficacy of teaching mathematics with concrete manipulatives',
        year: 2013,
        level: 'meta-analysis',
        figure:
          '55 studies: small to moderate effects over symbols-only teaching; moderate to large for retention, small for problem solving and transfer; depends on how manipulatives are taught',
        url: 'https://eric.ed.gov/?id=EJ1007941',
        provenance: 'read',
      },
    ],
    cautions: 'Perceptually rich toys can distract; plain materials and guidance matter.',
  },
  {
    id: 'orchestrate-math-discussion',
    name: 'Orchestrating mathematical discussion (five practices)',
    definition:
      'Anticipate, monitor, select, sequence and connect student solutions towards the mathematical goal.',
    practice: 'higher-order-questioning',
    group: 'math',
    phases: ['discussion', 'planning'],
    subjects: ['math'],
    grades: 'K-12',
    lookFors: [
      'Teacher circulates with a recording sheet',
      'Selected order is deliberate',
      'Connections between methods are drawn out',
    ],
    cues: {
      present: [
        '5 practices',
        'five practices',
        'select and sequence',
        'student strategies to share',
        'number talk',
        'gallery walk of solutions',
      ],
      missing: [
        'text:go over answers',
        'text:share answers',
        'struct:problem-solving task with no planned share-out',
      ],
    },
    action:
      'Predict three ways students will solve the main problem and decide now which you will show first and last.',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Mathematical Problem Solving in Grades 4 Through 8 (Woodward et al., NCEE 2012-4055)',
        year: 2012,
        level: 'moderate',
        figure:
          'Recommendation 5: Help students recognize and articulate mathematical concepts and notation',
        population: 'grades 4-8 math',
        url: 'https://winginstitute.org/news/new-what-works-clearinghouse-mathematics-practice',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Mathematical Problem Solving in Grades 4 Through 8 (Woodward et al., NCEE 2012-4055)',
        year: 2012,
        level: 'moderate',
        figure: 'Recommendation 4: Expose students to multiple problem-solving strategies',
        population: 'grades 4-8 math',
        url: 'https://winginstitute.org/news/new-what-works-clearinghouse-mathematics-practice',
        provenance: 'read',
      },
      {
        source: 'Smith & Stein, NCTM',
        title: '5 Practices for Orchestrating Productive Mathematics Discussions',
        year: 2011,
        level: 'practitioner framework',
        figure: 'no effect size claimed',
        provenance: 'memory',
      },
    ],
    cautions:
      'The named routine is professional consensus; the underlying recommendations are the rated evidence.',
  },
  {
    id: 'problem-monitoring',
    name: 'Monitoring and reflecting while solving problems',
    definition:
      'Give and model a short list of prompts students use before, during and after a problem.',
    practice: 'metacognition',
    group: 'math',
    phases: ['guided-practice', 'independent-practice'],
    subjects: ['math', 'science'],
    grades: '4-8',
    lookFors: [
      'Prompt list in use',
      'Students reword prompts in their own way',
      'Reflection after solving',
    ],
    cues: {
      present: [
        'monitor and reflect',
        'problem-solving prompts',
        'what is the question asking',
        'check reasonableness',
        'does my answer make sense',
      ],
      missing: [
        'text:solve the word problems',
        'struct:multi-step problems with no prompt list',
        'absent:make sense|reasonable|reflect|prompt',
      ],
    },
    action:
      'Post three prompts (What is it asking? What is a first step? Does this make sense?) and model them on one problem.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Mathematical Problem Solving in Grades 4 Through 8 (Woodward et al., NCEE 2012-4055)',
        year: 2012,
        level: 'strong',
        figure:
          'Recommendation 2: Assist students in monitoring and reflecting on the problem-solving process',
        population: 'grades 4-8 math',
        url: 'https://winginstitute.org/news/new-what-works-clearinghouse-mathematics-practice',
        provenance: 'read',
      },
    ],
    cautions: 'Prompts become background unless modeled and used.',
  },
  {
    id: 'schema-word-problems',
    name: 'Schema-based word-problem instruction',
    definition:
      'Teach students to recognize problem types by their underlying structure and solve them with a matching model.',
    practice: 'explicit-instruction',
    group: 'math',
    phases: ['instruction', 'guided-practice'],
    subjects: ['math'],
    grades: '1-8',
    lookFors: [
      'Problem types named by structure',
      'Diagrams or equations match the type',
      'No keyword tricks',
    ],
    cues: {
      present: [
        'problem type',
        'schema instruction',
        'part-part-whole',
        'compare problem',
        'bar model',
        'tape diagram',
        'underlying structure',
      ],
      missing: [
        'text:key words',
        'text:keywords',
        'text:CUBES',
        'struct:word problems with no structure taught',
      ],
    },
    action:
      'Sort three problems by structure before solving any; have students draw the model for each type.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          "Recommendation 5: Provide deliberate instruction on word problems to deepen students' mathematical understanding and support their capacity to apply mathematical ideas",
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: RtI for Elementary and Middle Schools (Gersten et al., NCEE 2009-4060)',
        year: 2009,
        level: 'strong',
        figure:
          'Recommendation 4: Interventions should include instruction on solving word problems that is based on common underlying structures',
        population: 'K-8 students in math intervention',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/2',
        provenance: 'read',
      },
    ],
    cautions: 'Keyword strategies break on many problems; avoid teaching them as rules.',
  },
  {
    id: 'mathematical-language',
    name: 'Clear mathematical language',
    definition:
      'Teach and require precise mathematical vocabulary, and help students use it in speech and writing.',
    practice: 'vocabulary-instruction',
    group: 'math',
    phases: ['instruction', 'discussion'],
    subjects: ['math'],
    grades: 'K-8',
    lookFors: [
      'Teacher uses correct terms',
      'Students rehearse them',
      'Informal words are linked to formal ones',
    ],
    cues: {
      present: [
        'math vocabulary',
        'precise language',
        'sentence frame for math',
        'word bank',
        'explain using the term',
      ],
      missing: [
        'text:borrow',
        'text:goes into',
        'absent:vocabulary|term|word bank',
        'struct:new maths topic with no language plan',
      ],
    },
    action:
      'List the three words students must say today and give a frame for each ("The ___ is ___ because ___").',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          "Recommendation 2: Teach clear and concise mathematical language and support students' use of the language to help students effectively communicate their understanding",
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
    ],
    cautions: 'Do not drill vocabulary away from the mathematics.',
  },
  {
    id: 'number-lines',
    name: 'Number lines and linear representations',
    definition: 'Use number lines to show magnitude, order, operations and fractions.',
    practice: 'multiple-representations',
    group: 'math',
    phases: ['instruction', 'guided-practice'],
    subjects: ['math'],
    grades: 'K-8',
    lookFors: [
      'Equal spacing and endpoints discussed',
      'Used for new number types',
      'Students place and justify',
    ],
    cues: {
      present: ['number line', 'double number line', 'open number line'],
      missing: ['struct:fractions, decimals, integers or ratio content with no number line'],
    },
    action:
      'Start with an empty 0-1 line; have students place two fractions and defend the positions.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: Intervention in the Elementary Grades (Fuchs et al., WWC 2021006)',
        year: 2021,
        level: 'strong',
        figure:
          'Recommendation 4: Use the number line to facilitate the learning of mathematical concepts and procedures, build understanding of grade-level material, and prepare students for advanced mathematics',
        population: 'K-6 students in math intervention',
        provenance: 'memory',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Developing Effective Fractions Instruction for Kindergarten Through 8th Grade (Siegler et al., NCEE 2010-4039)',
        year: 2010,
        level: 'moderate',
        figure:
          'Recommendation 2: Help students recognize that fractions are numbers and that they expand the number system beyond whole numbers (number lines)',
        population: 'K-8 fractions',
        provenance: 'memory',
      },
    ],
    cautions: 'Emphasize length and endpoints, not tick counting.',
  },
  {
    id: 'compare-strategies',
    name: 'Comparing multiple solution strategies',
    definition:
      'Put two methods side by side and have students compare efficiency, generality and correctness.',
    practice: 'worked-examples',
    group: 'math',
    phases: ['discussion', 'instruction'],
    subjects: ['math', 'science'],
    grades: '4-12',
    lookFors: [
      'Two methods displayed together',
      'Comparison prompts used',
      'When to use each is discussed',
    ],
    cues: {
      present: [
        'multiple strategies',
        'compare the methods',
        'which is more efficient',
        'alternative strategy',
        'side by side',
      ],
      missing: ['struct:single method taught with no alternative', 'text:use the algorithm'],
    },
    action:
      'Show two correct methods side by side and ask: how are they alike, and when would you choose each?',
    strength: 'moderate',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Mathematical Problem Solving in Grades 4 Through 8 (Woodward et al., NCEE 2012-4055)',
        year: 2012,
        level: 'moderate',
        figure: 'Recommendation 4: Expose students to multiple problem-solving strategies',
        population: 'grades 4-8 math',
        url: 'https://winginstitute.org/news/new-what-works-clearinghouse-mathematics-practice',
        provenance: 'read',
      },
      {
        source: 'Rittle-Johnson & Star, Journal of Educational Psychology 99(3), 561-574',
        title: 'Does Comparing Solution Methods Facilitate Conceptual and Procedural Knowledge?',
        year: 2007,
        level: 'experiment',
        figure: 'comparing two methods beat seeing them one at a time',
        url: 'https://doi.org/10.1037/0022-0663.99.3.561',
        provenance: 'memory',
      },
    ],
    unverified: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Teaching Strategies for Improving Algebra Knowledge in Middle and High School Students (Star et al., NCEE 2015-4010; revised 2019)',
        year: 2015,
        level: 'moderate',
        figure:
          'Recommendation 3: Teach students to intentionally choose from alternative algebraic strategies when solving problems',
        population: 'grades 6-12 algebra',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/20/i',
        provenance: 'memory',
        verify: true,
      },
    ],
    cautions: 'Students who do not yet know one method can be confused; secure one first.',
  },
  {
    id: 'visual-math-representations',
    name: 'Schematic diagrams for problem solving',
    definition:
      'Teach students to choose and draw diagrams that show relations, not pictures of the story.',
    practice: 'multiple-representations',
    group: 'math',
    phases: ['instruction', 'independent-practice'],
    subjects: ['math'],
    grades: '3-8',
    lookFors: [
      'Diagram shows quantities and relations',
      'Students explain parts of the diagram',
      'Diagram links to equation',
    ],
    cues: {
      present: ['tape diagram', 'bar model', 'strip diagram', 'draw a diagram', 'schematic'],
      missing: ['struct:multi-step word problems with no diagram', 'text:write a number sentence'],
    },
    action:
      'Model one tape diagram and have students label which part is the unknown before computing.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Improving Mathematical Problem Solving in Grades 4 Through 8 (Woodward et al., NCEE 2012-4055)',
        year: 2012,
        level: 'strong',
        figure: 'Recommendation 3: Teach students how to use visual representations',
        population: 'grades 4-8 math',
        url: 'https://winginstitute.org/news/new-what-works-clearinghouse-mathematics-practice',
        provenance: 'read',
      },
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Assisting Students Struggling with Mathematics: RtI for Elementary and Middle Schools (Gersten et al., NCEE 2009-4060)',
        year: 2009,
        level: 'moderate',
        figure:
          'Recommendation 5: Intervention materials should include opportunities for students to work with visual representations of mathematical ideas',
        population: 'K-8 students in math intervention',
        url: 'https://ies.ed.gov/ncee/wwc/practiceguide/2',
        provenance: 'read',
      },
    ],
    cautions: 'Decorative drawings do not help; teach the diagram type.',
  },
];
