import { type Choice, holdsOn, type Note, peopleOf } from '../../shared/model';
import type { Block } from '../../shared/text/lesson-text';
import type { Mark, MarkGroup, PageMarks } from '../messages/to-page';
import { audienceLabel } from '../ui/audience-label';
import type { LessonPage } from '../ui/host';
import { nameOf, type Rows } from '../ui/people';
import { t } from '../ui/text';

/** The longest quotation in a pin's name, in UTF-16 code units. */
const QUOTE = 80;

/** The lesson as far as it is known. */
type Noted = Pick<LessonPage, 'lesson' | 'course' | 'revision' | 'suggestions'>;

interface Deps {
  readonly page: Noted;
  /** Everything of this lesson on the device, and the people it names. */
  readonly rows: Rows;
  readonly me: string;
  readonly isCoach: boolean;
  readonly hasNews: boolean;
  readonly blocksOf: (revision: string) => Promise<readonly Block[] | undefined>;
}

/** What to paint on a page: open notes and conversations where they were written, and suggestions. */
export async function marksFor({
  page,
  rows,
  me,
  isCoach,
  hasNews,
  blocksOf,
}: Deps): Promise<PageMarks> {
  const notes = rows.filter((row) => row.record === 'note');
  const roots = notes.filter((note) => note.parent === null && !note.settled);
  const byRevision = Map.groupBy(roots, ({ revision }) => revision);
  const groups: MarkGroup[] = [];
  for (const [revision, written] of byRevision) {
    const blocks = revision === page.revision ? null : await blocksOf(revision);
    const marks = written.flatMap((note) =>
      note.passage === null ? [] : [{ ...markOf(note, notes, rows, me), passage: note.passage }],
    );
    if (marks.length > 0) groups.push({ blocks: blocks ?? null, marks });
  }
  return { isCoach, hasNews, groups, spans: suggestionMarks(page, rows) };
}

function markOf(note: Note, notes: readonly Note[], rows: Rows, me: string): Mark {
  const thread = notes.filter(({ id, parent }) => id === note.id || parent === note.id);
  const other = thread.find(({ author }) => author !== me);
  const who = audienceLabel(note.audience, rows, me);
  const quote = shorten(note.passage?.quote.exact ?? '');
  return {
    id: note.id,
    kind: other === undefined ? 'note' : 'coach',
    label:
      other === undefined
        ? t('pinNote', quote, who)
        : conversationLabel(nameOf(other.author, rows), thread.length, who),
    gloss: shorten(thread.at(-1)?.body ?? ''),
    who,
    shared: peopleOf(note.audience).length > 0,
  };
}

const conversationLabel = (name: string, comments: number, who: string): string =>
  comments === 1 ? t('pinConversationOne', name, who) : t('pinConversation', name, comments, who);

function suggestionMarks(page: Noted, rows: Rows): PageMarks['spans'] {
  const answered = new Set(
    rows
      .filter((row): row is Choice => row.record === 'choice')
      .filter((choice) => choice.answer !== 'try' && holdsOn(choice, page))
      .map(({ strategy }) => strategy),
  );
  return page.suggestions.flatMap((suggestion) => {
    const [span] = suggestion.spans;
    if (span === undefined || answered.has(suggestion.strategy)) return [];
    return [
      {
        id: suggestion.strategy,
        kind: 'suggestion' as const,
        label: t('pinSuggestion', shorten(suggestion.quote?.words ?? suggestion.title)),
        gloss: suggestion.title,
        who: t('audienceMe'),
        shared: false,
        start: span.start,
        end: span.end,
      },
    ];
  });
}

const shorten = (text: string): string =>
  text.length <= QUOTE ? text : `${text.slice(0, QUOTE).trimEnd()} …`;
