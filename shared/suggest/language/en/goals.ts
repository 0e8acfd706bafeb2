import { practiceName, practices, type PracticeId } from '../../../strategies/practices';

/** How goals of a teacher or a school tend to name a practice, beside its own name. */
const WORDS: Readonly<Partial<Record<PracticeId, RegExp>>> = {
  'clear-learning-objective': /objective|learning (?:goal|target|intention)/i,
  'activate-prior-knowledge': /prior knowledge|background knowledge/i,
  'retrieval-practice': /retriev|recall|remember|retention|spac(?:ed|ing)/i,
  'explicit-instruction': /explicit|model(?:ing|ling)|direct instruction|think[- ]aloud/i,
  'worked-examples': /worked example|exemplar/i,
  'guided-practice': /guided practice|gradual release|we do/i,
  'independent-practice': /independen/i,
  'checks-for-understanding': /check(?:s|ing)? for understanding|formative|who (?:has )?underst/i,
  'exit-ticket-closure': /exit (?:ticket|slip)|closure|closing/i,
  feedback: /feedback/i,
  scaffolding: /scaffold|support/i,
  differentiation: /differentiat|readiness|small group/i,
  'udl-multiple-means': /\budl\b|universal design/i,
  'cooperative-learning': /cooperat|collaborat|group work|student talk|discourse|discussion/i,
  'think-pair-share': /student talk|discourse|turn and talk|participation|think[- ]pair/i,
  'higher-order-questioning': /question|critical thinking|reasoning|rigor|higher[- ]order/i,
  'wait-time': /wait time|participation/i,
  metacognition: /metacogn|reflect|self-regulat/i,
  'vocabulary-instruction': /vocabular|academic language/i,
  'multiple-representations': /representation|manipulative/i,
  'graphic-organizers': /graphic organi|note-?taking/i,
  'dual-coding': /visual/i,
  'inquiry-5e': /inquir|investigat|hands-on/i,
  'misconceptions-addressed': /misconception|error/i,
  'success-criteria': /success criteria|rubric|quality work/i,
  'student-choice-relevance': /choice|relevan|engag|motivat/i,
  'culturally-responsive': /cultur|belong|equity/i,
  'multilingual-learner-supports': /multilingual|english learner|\bells?\b|emergent bilingual/i,
  'accommodations-iep': /accommodat|\bieps?\b|inclusion|accessib|special education/i,
  'peer-self-assessment': /peer|self-assess/i,
  'purposeful-homework': /homework/i,
  'routines-time-allocation': /routine|pacing|transition|classroom management/i,
};

/** The practices that what she or her school works towards speaks of. */
export function practicesOfGoals(goals: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { id } of practices) {
    const name = practiceName(id).toLowerCase();
    if (goals.some((goal) => goal.toLowerCase().includes(name) || WORDS[id]?.test(goal)))
      named.add(id);
  }
  return named;
}
