/**
 * Ways to begin, for a coach who prepares a conversation. Written for Coachmark after the habits that
 * partnership coaching (Jim Knight, The Impact Cycle) and Cognitive Coaching (Costa and Garmston)
 * teach: open, about the work, and the teacher's to answer or to drop.
 */
export const stems = {
  opening: 'What is on your mind about this lesson?',
  useful: 'What would be most useful in the time we have?',
  evidence: (words: string) => `I read “${words}”. What do you hope to see or hear there?`,
  about: (words: string, question: string) => `About “${words}”: ${question}`,
} as const;

/** What to wonder aloud where a plan may lack a practice; none can be answered by yes or no. */
const wonderings: Readonly<Record<string, string>> = {
  'clear-learning-objective':
    'when students leave, what do you hope they can do that they could not do before?',
  'activate-prior-knowledge': 'what do students bring along that this can build on?',
  'retrieval-practice': 'what from earlier lessons has to be fresh for this to work?',
  'explicit-instruction': 'what do students need to see before they can start on their own?',
  'worked-examples': 'how might a finished one look to a student who has never seen any?',
  'guided-practice': 'what could lie between watching it and doing it alone?',
  'independent-practice': 'when does each student get to try it, and what will you look for?',
  'checks-for-understanding': 'what will tell you, while there is still time, who is with you?',
  'exit-ticket-closure': 'how will you know, at the end, what each student takes along?',
  feedback: 'when might a student hear something in time to use it?',
  scaffolding: 'what could a student who is stuck reach for?',
  differentiation: 'what happens for a student who is done early, or far from done?',
  'udl-multiple-means': 'in what other way could a student show the same learning?',
  'cooperative-learning': 'where would it help students to talk this through with someone?',
  'think-pair-share': 'how could every student put this into words before a few speak?',
  'higher-order-questioning': 'which question would you most like to hear students argue about?',
  'wait-time': 'how long could a hard question stay in the air?',
  metacognition: 'what would you like students to notice about how they went about it?',
  'vocabulary-instruction': 'which words will students need, and how might they come to own them?',
  'multiple-representations': 'in what other form could students meet this idea?',
  'graphic-organizers': 'how could students keep all of this apart on one page?',
  'dual-coding': 'what would you draw to explain it?',
  'inquiry-5e': 'what could students predict or try before it is explained?',
  'misconceptions-addressed': 'where might students’ thinking go another way, and what then?',
  'success-criteria': 'what would you and your students call a good one?',
  'student-choice-relevance': 'where does this touch students’ own lives?',
  'culturally-responsive': 'whose stories and examples could stand beside these?',
  'multilingual-learner-supports': 'what would help a student who is still learning the language?',
  'accommodations-iep': 'which students did you have in mind, and who may need another way in?',
  'peer-self-assessment': 'how could students see for themselves how it is going?',
  'purposeful-homework': 'what do you want students to have done before they come back?',
  'routines-time-allocation': 'where do you expect time to run away?',
};

export function wonderingAbout(practice: string): string {
  return wonderings[practice] ?? 'what would you most like to see students do?';
}
