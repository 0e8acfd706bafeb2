import type { Strategy } from './types';

export const climate: readonly Strategy[] = [
  {
    id: 'routines-expectations',
    name: 'Taught routines and expectations',
    definition: 'Teach, model, practice and remind students of the few routines this lesson needs.',
    practice: 'routines-time-allocation',
    group: 'climate',
    phases: ['climate', 'launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Routines practiced', 'Reminders before transitions', 'Time is spent on learning'],
    cues: {
      present: [
        'expectations',
        'routine',
        'procedure',
        'practise transitions',
        'norms',
        'attention signal',
      ],
      missing: [
        'text:be good',
        'struct:lab, groups, movement or devices with no routine or norms',
        'absent:expectation|routine|norm|procedure|signal',
      ],
    },
    action:
      'Model the new routine for one minute, practice once, and give feedback before starting.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Reducing Behavior Problems in the Elementary School Classroom (Epstein et al., NCEE 2008-012)',
        year: 2008,
        level: 'strong',
        figure:
          'Recommendation 2: Modify the classroom learning environment to decrease problem behavior',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/addressingbehaviorproblems2',
        provenance: 'read',
      },
      {
        source:
          'Simonsen, Fairbanks, Briesch, Myers & Sugai, Education and Treatment of Children 31(3), 351-380',
        title: 'Evidence-based Practices in Classroom Management',
        year: 2008,
        level: 'review',
        figure: 'five groups of evidence-based practices',
        provenance: 'memory',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 7: Establish a consistent, organized, and respectful learning environment',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
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
          'Recommendation 1: Co-establish, model, and teach clear expectations for student behavior consistent with schoolwide expectations',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/31',
        provenance: 'read',
        verify: true,
      },
    ],
    cautions: 'K-5 evidence is strongest. Apply with school-wide expectations and culture in mind.',
  },
  {
    id: 'behavior-specific-praise',
    name: 'Behavior-specific praise and acknowledgment',
    definition:
      'Name the exact behavior or effort you want to see again, sincerely and privately when needed.',
    practice: 'feedback',
    group: 'climate',
    phases: ['climate', 'feedback'],
    subjects: ['any'],
    grades: 'K-8',
    lookFors: ['Praise names behavior', 'More than reprimands', 'Private for older students'],
    cues: {
      present: [
        'behavior-specific praise',
        'acknowledge',
        'positive narration',
        'specific praise',
        'tickets',
      ],
      missing: ['text:good job', 'struct:only corrective responses planned'],
    },
    action:
      'Choose one behavior (e.g. starting at once) and name it three times tomorrow to different students.',
    strength: 'strong',
    evidence: [
      {
        source: 'IES What Works Clearinghouse practice guide',
        title:
          'Reducing Behavior Problems in the Elementary School Classroom (Epstein et al., NCEE 2008-012)',
        year: 2008,
        level: 'strong',
        figure:
          'Recommendation 3: Teach and reinforce new skills to increase appropriate behavior and preserve a positive classroom climate',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/addressingbehaviorproblems2',
        provenance: 'read',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 8/22: Provide positive and constructive feedback',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
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
          'Recommendation 3: Acknowledge students for demonstrating expected behaviors through positive attention, praise, and rewards',
        population: 'K-5',
        url: 'https://ies.ed.gov/ncee/wwc/PracticeGuide/31',
        provenance: 'read',
        verify: true,
      },
    ],
    cautions: 'Public praise can embarrass older students; avoid praising ability.',
  },
  {
    id: 'relationships-belonging',
    name: 'Building relationships and belonging',
    definition: 'Plan small, regular actions that show each student is known and belongs.',
    practice: 'routines-time-allocation',
    group: 'climate',
    phases: ['climate', 'launch'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['Greetings by name', 'Short personal contacts', 'Student voice used'],
    cues: {
      present: [
        'greet at the door',
        'community circle',
        'morning meeting',
        'check-in',
        'two-by-ten',
        'belonging',
      ],
      missing: ['struct:new class, term start or first lesson with no connection time'],
    },
    action:
      'Greet each student at the door by name tomorrow with one short positive cue for the first task.',
    strength: 'moderate',
    evidence: [
      {
        source: 'Cook et al., Journal of Positive Behavior Interventions 20(3), 149-159',
        title:
          'Positive Greetings at the Door: Evaluation of a Low-Cost, High-Yield Proactive Classroom Management Strategy',
        year: 2018,
        level: 'small RCT, 10 middle-school classrooms (203 students) chosen for low engagement',
        figure:
          'academic engaged time rose (ES = +0.93), about 12 more on-task minutes per hour; disruptive behavior fell (ES = -0.87)',
        url: 'https://cuspbeb.com/en/say-hello-wave-goodbye-to-behavior-problems/',
        provenance: 'read',
      },
      {
        source: 'Cornelius-White, Review of Educational Research 77(1), 113-143',
        title: 'Learner-Centered Teacher-Student Relationships Are Effective',
        year: 2007,
        level: 'meta-analysis',
        figure: 'correlational association with outcomes',
        url: 'https://doi.org/10.3102/003465430298563',
        provenance: 'memory',
      },
      {
        source: 'CAST',
        title: 'Universal Design for Learning Guidelines 3.0',
        year: 2024,
        level: 'design framework, not an effect-size claim',
        figure: 'Consideration 8.4: Foster belonging and community',
        url: 'https://udlguidelines.cast.org/',
        provenance: 'memory',
      },
    ],
    cautions: 'Single small trial for greetings; correlational for relationships.',
  },
  {
    id: 'sel-skills',
    name: 'Teaching social and emotional skills in the lesson',
    definition:
      'Teach and practice a specific skill (listening, disagreeing, managing frustration) that this task needs.',
    practice: 'cooperative-learning',
    group: 'climate',
    phases: ['launch', 'discussion', 'climate'],
    subjects: ['any'],
    grades: 'K-12',
    lookFors: ['One skill named and modeled', 'Practiced in the task', 'Reflected on'],
    cues: {
      present: [
        'SEL',
        'emotions',
        'norms for disagreement',
        'self-regulation',
        'collaboration skill',
        'CASEL',
      ],
      missing: [
        'struct:group or debate task with no social skill taught',
        'text:work together nicely',
      ],
    },
    action:
      "Name one skill for tomorrow's group work (e.g. asking a follow-up question), model it, and debrief in one minute.",
    strength: 'moderate',
    evidence: [
      {
        source:
          'Durlak, Weissberg, Dymnicki, Taylor & Schellinger, Child Development 82(1), 405-432',
        title:
          "The Impact of Enhancing Students' Social and Emotional Learning: A Meta-Analysis of School-Based Universal Interventions",
        year: 2011,
        level: 'meta-analysis, 213 programs',
        figure:
          '213 universal school-based programs, kindergarten to high school: an 11-percentile-point gain in achievement on average',
        url: 'https://studylib.net/doc/18818399/the-impact-of-enhancing-students-social-and-emotional-lea...',
        provenance: 'read',
      },
      {
        source: 'CEC & CEEDAR Center',
        title: 'High-Leverage Practices for Students with Disabilities',
        year: 2024,
        level: 'expert consensus built on reviewed evidence',
        figure: 'HLP 9: Teach social behaviors',
        edition: '2017; reorganised 2024 (4 domains, 22 HLPs, 6 pillars)',
        url: 'https://highleveragepractices.org/structure-4-domains-22-hlps',
        provenance: 'memory',
      },
    ],
    unverified: [
      {
        source: 'Education Endowment Foundation, Teaching and Learning Toolkit',
        title: 'Social and emotional learning strand',
        year: 2021,
        level: 'Toolkit strand (months + padlocks)',
        figure:
          '+4 months additional progress on average; moderate impact, very low cost, very limited evidence, on the stored (undated) page; the strand was updated in 2025, so check the live page before display',
        edition: '2021-24 edition wording; page undated',
        url: 'https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit/social-and-emotional-learning',
        provenance: 'read',
        verify: true,
      },
    ],
    cautions: 'Program-level evidence: do not claim it for a single activity.',
  },
];
