import type { Strategy } from '../../../strategies';
import type { PlanFacts } from '../../plan-facts';
import type { Slots } from '../../slots';

/** What a step may be written with: words of the plan, and what kind of plan it is. */
interface About {
  readonly slots: Slots;
  readonly facts: PlanFacts;
  /** The very wording the step answers. */
  readonly words?: string | undefined;
}

/** "In place of “any questions?”, show …", or without such words "Show …". */
function inPlaceOf(words: string | undefined, step: string): string {
  return words === undefined
    ? step.charAt(0).toUpperCase() + step.slice(1)
    : `In place of ${quote(words)}, ${step}`;
}

const quote = (words: string): string => `“${words}”`;

/** Where in the plan the step goes: before the first thing students do. */
function beforeTask({ task, parts }: Slots): string {
  const words = task?.words ?? parts.independent;
  return words === undefined ? 'Before students start the task' : `Right before ${quote(words)}`;
}

function afterTeaching({ parts, task }: Slots): string {
  const part = parts.instruction ?? parts.guided;
  if (part !== undefined) return `At the end of ${quote(part)}`;
  return task === undefined
    ? 'Right after the main explanation'
    : `Right after ${quote(task.words)}`;
}

function duringTask({ task, parts }: Slots): string {
  const words = parts.independent ?? task?.words;
  return words === undefined ? 'While students work' : `During ${quote(words)}`;
}

/** " on “Fractions”", where the plan has a title short enough to repeat. */
const onTopic = ({ topic }: Slots): string => (topic === undefined ? '' : ` on ${quote(topic)}`);

function observable(facts: PlanFacts): string {
  if (facts.young) return '“say”, “show” or “name”';
  if (facts.math) return '“solve”, “show” or “explain”';
  if (facts.computing) return '“write”, “trace” or “explain”';
  if (facts.performance || facts.making) return '“perform”, “make” or “describe”';
  if (facts.languages) return '“ask”, “answer” or “describe”';
  return '“explain”, “compare” or “write”';
}

/**
 * One small step for tomorrow, by strategy, written as a teacher would write it into this plan.
 * A strategy that is not here keeps the step of the catalogue.
 */
const steps: Readonly<Record<string, (about: About) => string>> = {
  'learning-goals-success-criteria': ({ slots, facts }) => {
    if (slots.vague !== undefined)
      return `Swap ${quote(slots.vague.words)} for a verb you could see or hear, such as ${observable(facts)}. Read the new line with students at the start, and again before the last task.`;
    if (slots.goal)
      return `Rewrite the goal as one line that starts “I can …” with a verb you could see or hear, such as ${observable(facts)}. Read it with students at the start, and again before the last task.`;
    const place =
      slots.topic === undefined ? 'At the top of the plan' : `Under ${quote(slots.topic)}`;
    return `${place}, write one line that starts “I can …” with a verb you could see or hear, such as ${observable(facts)}. Read it with students at the start, and again before the last task.`;
  },
  'modeling-think-aloud': ({ slots, facts }) => {
    if (facts.text && slots.task !== undefined && /\bread/i.test(slots.task.words))
      return `${beforeTask(slots)}, read the first lines aloud yourself and say three thoughts as you go: “I notice …”, “I’m not sure, so I …”, “That tells me …”. Three minutes is enough.`;
    return facts.performance || facts.making
      ? `${beforeTask(slots)}, show it once in silence, then again while you say the two things to watch for and why they matter. Three minutes is enough.`
      : `${beforeTask(slots)}, do a first one where all can see and say three thoughts aloud: “I notice …”, “I’m not sure, so I …”, “That tells me …”. Three minutes is enough.`;
  },
  'explicit-instruction': ({ slots }) =>
    `${beforeTask(slots)}, show one from start to finish and say why you make each move. Then do two more with students telling you what comes next.`,
  'worked-examples': ({ slots, facts }) => {
    if (facts.writing)
      return `${beforeTask(slots)}, show one short finished piece with a note beside each part that says what it does. Pairs name two things they will borrow.`;
    if (facts.languages)
      return `${beforeTask(slots)}, put one model sentence on the board and mark what each part does. Students change one part, then build the next with a partner.`;
    return `${beforeTask(slots)}, put one finished example where all can see it, with “Why?” beside one step. Students answer the “Why?” in a sentence, then do the next one alone.`;
  },
  'check-for-understanding': ({ slots }) =>
    `${afterTeaching(slots)}, ask one question${onTopic(slots)} that every student answers at once, on paper or a small whiteboard. Decide tonight what you will do if a third of them miss it.`,
  'exit-ticket': ({ slots }) =>
    `Keep the last four minutes. Each student answers one question${onTopic(slots)} alone, on a slip. Sort the slips into “got it”, “almost” and “not yet”, and write tomorrow’s first step from them.`,
  'all-student-response': ({ slots, words }) =>
    inPlaceOf(
      words,
      `show one multiple-choice question${onTopic(slots)}. On your signal every student holds up one to four fingers; decide now what you will do if a third of them are wrong.`,
    ),
  'retrieval-practice': ({ slots, words }) =>
    inPlaceOf(
      words,
      `give two minutes with everything closed: students write all they remember${onTopic(slots)}. Then they open their notes and add what was missing in another color.`,
    ),
  'reading-fluency': ({ words }) =>
    inPlaceOf(
      words,
      'partners read the paragraph to each other twice, the second time for expression, and say in a sentence what it was about.',
    ),
  'wait-time': ({ words }) =>
    `${words === undefined ? 'At the most important question' : `At ${quote(words)}`}, count to five in silence before you take an answer, and to three after it. Hear two or three students before you respond.`,
  'opportunities-to-respond': ({ words }) =>
    `${words === undefined ? 'In the longest explanation' : `During ${quote(words)}`}, mark three points where everyone does something: tells a partner, writes one word, or holds up fingers.`,
  'build-background-knowledge': ({ words }) =>
    `${words === undefined ? 'Before students read' : `Before ${quote(words)}`}, take one idea the text takes for granted and spend three minutes on it with a picture and two key words.`,
  'lesson-closure': ({ slots, words }) =>
    `${words === undefined ? 'Keep the last three minutes' : `Before ${quote(words)}, keep three minutes`}${slots.topic === undefined ? '' : ` of ${quote(slots.topic)}`}. Everyone tells a partner one thing they can do now that they could not do before; then two students tell the class.`,
  'activate-prior-knowledge': ({ slots }) =>
    `Open with one question that only an earlier idea can answer. Give a minute to write, hear three answers, and use one of them when you begin${slots.topic === undefined ? '' : ` ${quote(slots.topic)}`}.`,
  'anticipate-misconceptions': ({ slots }) =>
    `Finish this line in your plan: “Some students will think … because …”. Then add one question${onTopic(slots)} whose wrong answer would show it, and what you will say next.`,
  'graphic-organizers': ({ slots, facts }) =>
    facts.writing || facts.product
      ? `${beforeTask(slots)}, hand out a one-page planner with an empty box for each part of the work. Fill the first box together; students fill the others on their own.`
      : `Draw an empty table${onTopic(slots)} with two or three columns. Fill the first row together; students fill the rest as they go and use it to answer one question at the end.`,
  'cooperative-learning': ({ slots }) =>
    `${duringTask(slots)}, put students in twos or threes with one job each, and tell them that anyone may be asked to explain for the group.`,
  'gradual-release': ({ slots }) =>
    `${beforeTask(slots)}, do two together: students say the next move, you write it. Let them go on alone when most have the second one right.`,
  'explicit-vocabulary': ({ slots, words }) =>
    `${inPlaceOf(words, `choose the two or three words students cannot do without${onTopic(slots)}`)}. Give each a plain meaning, an example and something it is not; then everyone uses each one aloud once.`,
  'mathematical-language': ({ slots }) =>
    `Choose the two or three words students must say${onTopic(slots)}. Give each a plain meaning and a frame such as “The … is … because …”, and have everyone use it once.`,
  'deep-questions': ({ slots, words }) =>
    `${words === undefined ? 'Add' : `At ${quote(words)}, add`} one question${onTopic(slots)} that begins with “Why” or “What if”, with the answer you hope to hear. Give everyone a minute to write before anyone speaks.`,
  'cognitive-demand': ({ slots }) =>
    `Take one question${onTopic(slots)} that has a short answer and add “How do you know?”. Plan two minutes for students to tell a partner before you hear two of them.`,
  'peer-assessment': ({ slots }) =>
    `Model one comment first. Then, before work is handed in, partners trade and finish two lines: “I notice …” and “Try …”. Leave three minutes to change one thing${slots.parts.independent === undefined ? '' : ` in ${quote(slots.parts.independent)}`}.`,
  'self-assessment': () =>
    'Before work is handed in, students underline the place that meets each thing you asked for and circle the one they will fix. Leave three minutes to fix it.',
  'scaffolding-fading': ({ slots, facts }) =>
    facts.writing
      ? `${duringTask(slots)}, offer a card with three sentence starters and a place to jot ideas. Anyone may take one; write down the day you will put it away.`
      : `${duringTask(slots)}, offer a card with three hints: how to start, what to look at again, and the first step done. Anyone may take one; write down the day you will put it away.`,
  'accessible-materials': ({ slots }) =>
    `Go through ${slots.topic === undefined ? 'the main task' : quote(slots.topic)} once as a student who cannot easily see, hear or move would. Write in one equal way to take part, and check it against your students’ own plans.`,
  'think-pair-share': ({ slots }) =>
    `Before you take answers to the main question${onTopic(slots)}: one minute to write, one minute each to tell a partner, then ask three students for their partner’s idea.`,
  'daily-review': ({ slots }) =>
    `Begin with three questions, notebooks closed: one from yesterday, one from last week, one that ${slots.topic === undefined ? 'today' : quote(slots.topic)} builds on. Go over the answers at once.`,
  'routines-expectations': () =>
    'Choose the one changeover that costs you most time. Show it for a minute, practice it once, and write its minutes beside it in the plan.',
  'rubrics-exemplars': ({ slots }) =>
    `${beforeTask(slots)}, show one strong and one middling sample. Pairs name three differences; put them on the board as what to aim for.`,
  'monitored-independent-practice': ({ slots }) =>
    `Leave ten minutes in which every student does two or three alone${onTopic(slots)}. Write down the one thing you will look for, and the first three desks you will visit.`,
  'actionable-feedback': ({ slots }) =>
    `Halfway through${slots.parts.independent === undefined ? ' the work' : ` ${quote(slots.parts.independent)}`}, tell each student or group one thing that works and one “Next: …”. Give them five minutes to do it before they go on.`,
  'concrete-representational-abstract': () =>
    'Show the first example three ways side by side: built or acted out, drawn, and in symbols. Ask which part of the drawing is each number or word.',
  'guided-inquiry': () =>
    'Before you explain, students write what they think will happen and why. Test it, set the result beside the guesses, and name the idea together in the last ten minutes.',
  'dual-coding': ({ slots }) =>
    `Draw the main idea${onTopic(slots)} as three or four boxes with arrows while you explain it. At the end, students redraw it from memory and label it.`,
  'metacognitive-strategies': ({ slots }) =>
    `${duringTask(slots)}, put up three questions: What do I need to do? Is it working? What would I change next time? Students answer the last one in a line at the end.`,
};

export function stepFor(strategy: Strategy, about: About): string {
  return steps[strategy.id]?.(about) ?? strategy.action;
}
