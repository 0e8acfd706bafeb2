/**
 * What a coach may want to look at in a comment before it goes out. It advises and never blocks: a
 * comment that fails them all may still be the right one.
 */
export type CommentHint = 'person' | 'specific' | 'evidence' | 'one-thing';

/** Below this many words a comment is still being begun. */
const BEGUN = 5;

/** About the person, or about other people: "you never", "why didn't you", "other teachers". */
const PERSON =
  /\byou(?:[’']re| are)? (?:always|never|too|not|bad|weak|lazy|careless|a (?:good|great|bad|weak|natural|strong)|clearly (?:don|did)|should(?:n[’']t)?|must|ought|need to|have to|failed?|forgot|didn[’']t|don[’']t|can[’']t)\b|\bwhy (?:did(?:n[’']t)?|do(?:n[’']t)?|have(?:n[’']t)?) you\b|\byour (?:weakness|attitude|problem|lack)\b|\b(?:other|most|better|our best) (?:teachers|colleagues)\b|\b(?:better|worse|stronger|weaker) than (?:you|other|last|m[rs]s?)\b|\b(?:compared (?:to|with) (?:m[rs]s?\b|other|the other))/i;

/** Praise or blame that could stand under any plan. */
const GENERIC =
  /\b(?:good|great|nice|excellent|amazing|awesome|wonderful|fantastic|perfect|solid|lovely) (?:job|work|lesson|plan|stuff|start|one|job on this)\b|\b(?:well done|looks? (?:good|great|fine|nice)|love (?:it|this)|needs? (?:more )?work|more engag\w+|be (?:more )?(?:clearer|specific|engaging)|not enough|too (?:vague|long|short))\b/i;

/** Names something one could point at: a number, quoted words, what students do or say, a part. */
const SPECIFIC =
  /\d|[“"«][^”"»]{3,200}[”"»]|\b(?:students?|pupils?|kids|they|partner|pairs?|groups?|question|task|minutes?|step|example|objective|goal|exit|opening|launch|warm-?up|closing|activity|worksheet|problem|paragraph|text|line|word|page|slide|rubric|homework|discussion|check)\w*\b/i;

/** Ties what it says to words or to something seen: a quotation, a place, a reason. */
const EVIDENCE =
  /[“"«][^”"»]{3,200}[”"»]|\b(?:where (?:you|it|the|students)|when (?:you|students|they)|in the (?:plan|text|opening|first|second|third|last|step|part)|the (?:line|part|step|section|question|sentence) (?:where|that|about|on|before|after)|i (?:read|see|saw|notice[d]?|heard)|noticing|because|step \d|line \d|minute \d)\b/i;

/** The start of something to try, at the head of a sentence or after "you might" and its like. */
const TRY =
  /(?:^|[.!?;:\n]\s*|\b(?:and|then|also|or)\s+)(?:try|add|use|consider|start|begin|ask|have|give|show|let|put|plan|write|make|replace|swap|include|move|cut|model|build|end)\b|\b(?:you (?:might|could|may|can|should|will want to)|what if you|how about|maybe|perhaps|also|i(?:[’']d| would) (?:suggest|try|add)|it (?:might|could) help)\b/gi;

interface About {
  /** The comment is tied to words of the lesson. */
  readonly quoted: boolean;
  readonly kind: string;
}

/** The hints worth a look, the weightiest first; none while the comment is being begun. */
export function commentHints(body: string, { quoted, kind }: About): readonly CommentHint[] {
  const words = body.trim().split(/\s+/).filter(Boolean).length;
  if (words < BEGUN) return [];
  const hints: CommentHint[] = [];
  if (PERSON.test(body)) hints.push('person');
  if (
    (GENERIC.test(body) && words < 25 && !EVIDENCE.test(body)) ||
    !(SPECIFIC.test(body) || quoted)
  )
    hints.push('specific');
  if (!quoted && !EVIDENCE.test(body)) hints.push('evidence');
  const sentences = body.split(/[.!?\n]+/).filter((one) => (one.match(TRY)?.length ?? 0) > 0);
  const tries = Math.max(sentences.length, countJoined(body));
  if (tries > 2 || (kind === 'option' && tries === 0 && !body.includes('?')))
    hints.push('one-thing');
  return hints;
}

/** Things to try in one sentence, joined by commas or "and": "add X, use Y and cut Z". */
function countJoined(body: string): number {
  const joined =
    /(?:^|[.,;:!?]\s*|\band\s+|\bthen\s+)(?:try|add|use|consider|start|ask|have|give|show|put|plan|write|make|replace|swap|include|move|cut|model|build)\b/gi;
  return Math.max(
    0,
    ...body.split(/[.!?\n]+/).map((sentence) => sentence.match(joined)?.length ?? 0),
  );
}
