import type { Role } from '../../sections';

// First hit wins: the particular before the general. Each is tried on the plain words of a heading or label.
export const partNames: readonly (readonly [Role, RegExp])[] = [
  [
    'misconceptions',
    /misconception|mix-?ups?\b|(?:common|likely|anticipated|typical) (?:error|mistake|difficult)|errors? (?:planned|to)|watch(?:ing)? (?:for|out)|ideas students may|ideas to listen|pitfall|where they go wrong/,
  ],
  ['answers', /^answers?(?: key)?$|quiz answers|answer key/],
  ['questions', /^(?:key|essential|guiding|discussion|driving) questions?/],
  [
    'materials',
    /^(?:materials?|supplies|equipment|resources?|you will need|what you need|set-?up list|handouts|tools)\b|^(?:needs?|bring|kit)$|notes on resources|materials/,
  ],
  [
    'standards',
    /\bstandards?\b|\bcsta\b|common core|\bngss\b|\bteks\b|competenc|cross-?curricular|curriculum links?|21st century skills|web literacy skills/,
  ],
  [
    'background',
    /prior knowledge|prerequisite|^background|before class|^preparation|teacher notes?|references|documentation|^contents$|quick links/,
  ],
  [
    'criteria',
    /success criteria|^criteria|checklist|\brubric|what good (?:work )?looks like|looks like when|we know we|done when|must[- ]haves|requirements/,
  ],
  [
    'objective',
    /^(?:by the end|swbat)|objectives?\b|learning (?:goal|target|intention|aim)|^(?:todays |student |content |language )?(?:goals?|targets?|aims?)$|outcomes?\b|students will(?: be able to)?$|what students will|^you will$|^i can$|^we can$/,
  ],
  ['homework', /^hw\b|homework|^(?:for )?tomorrow$|take[- ]home|^at home|after class/],
  [
    'closure',
    /closure|\bclos(?:e|ing)\b|synthesis|cool[- ]?down|key ?points|take-?aways?|exit (?:ticket|slip|card|pass)|wrap[- ]?up|plenary|de-?brief|\breflect(?:ion|ing)?\b|conclusion|^summary$|lesson summary|sum(?:ming)? up|^ticket\b|ending|finish up/,
  ],
  [
    'launch',
    /warm[- ]?up|do[- ]now|bell[- ]?(?:ringer|work)|starter|\blaunch\b|\bhook\b|motivation|\bopen(?:ing|er)\b|^introduction|^engage$|\bentry\b|anticipatory|get(?:ting)? started|connect$|introductory/,
  ],
  ['guided', /guided|we do|together|work ?through|walk-?through|with (?:me|help)/],
  [
    'stretch',
    /^extensions?\b|challenges?\b|extra for experts|stretch|extended learning|extending prompt|early finishers|enrichment|going further|bonus|ready for more|scaling/,
  ],
  [
    'accommodations',
    /accommodat|differentiat|supports?\b|modification|\biep\b|504|\bells?\b|multilingual|english learners?|scaffold|adaptation|access\b|students with plans|inclusion/,
  ],
  [
    'vocabulary',
    /vocabulary|key ?words?|key terms?|new words|^words?$|^terms$|glossary|definitions?|academic language/,
  ],
  [
    'check',
    /^(?:check|checking|checks|checkpoint)\b|check(?:s|ing)? for understanding|knowledge check|assessment|assess$|evaluat|\bquiz|formative|look[- ]fors?|teaching observations/,
  ],
  [
    'independent',
    /independent|you do|on (?:your|their) own|work time|^(?:practice|practise|apply|lab|task|write|explore|elaborate|exercises?|your turn)\b|individual/,
  ],
  ['pacing', /pacing|time ?line|schedule|timing|^duration/],
  [
    'instruction',
    /instruction|\bi do\b|mini[- ]?lesson|lecture|^(?:explain|model(?:ing|ling)?|teach|presentation|demonstration|demo|input)\b|teacher shows|key learning points|main (?:activity|part|lesson|development)|lesson (?:activities|concept|steps|plan)|^(?:activity|activities|procedure|investigate)\b|science concept/,
  ],
];

/** Minutes as plans write them, with their nearest relatives in other languages. */
export const minutesWritten =
  /(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:minut(?:es?|os?|en|i)\b|mins?\b|min\.|[’'](?=\s|\)|$))/iu;
/** What a plan says of itself: which unit it belongs to, whom it is for. */
export const aboutPlan =
  /^(?:unit|course|module|subject|topic|strand|grades?|grade level|year(?: group)?|key stage|level|ages?|age range|title|author|teacher|date|school|theme|programme)\b[^:.?!\n]{0,20}:\s*\S/iu;
/** What an LMS writes around a page: its menus and buttons are no part of the plan. */
export const aroundPage =
  /^\W*(?:home|dashboard|courses?|calendar|inbox|history|help|account|announcements?|modules?|assignments?|discussions?|grades?|people|pages?|files?|syllabus|outcomes|rubrics|quizzes|collaborations|settings|stream|classwork|participants|previous|next|back|edit|edit page|view all pages|published?|unpublished?|mark as done|mark done|to-?do|skip to (?:main )?content|last edited .{0,60}|view feedback|log ?out|search|menu|save|cancel|print|copy link|comments?|add (?:class )?comment|student view|immersive reader|course (?:home|settings|menu)|navigation|competencies|badges|my courses|site home|turn editing (?:on|off)|you are here.{0,60}|jump to.{0,30})\W*$/iu;

/** Buttons whose words a teacher may use, too: they are the page's only beside others of its own. */
export const perhapsAroundPage =
  /^\W*(?:share|reply|download|like|follow|options|more|open|close|start|submit|submissions?|assign|settings|people|notes|activity|feed|library|insights|analytics|new|add|archive|duplicate|delete|rename|move|favorites?|bookmark|subscribe|sign (?:in|out|up))\W*$/iu;
