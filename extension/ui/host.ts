import type { ReadonlySignal } from '@preact/signals';

import type {
  Audience,
  Choice,
  Lesson,
  Note,
  NoteKind,
  Revision,
  Role,
  Row,
} from '../../shared/model';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import type { Finding, FindingKind } from '../../shared/privacy/types';
import type { Suggestion } from '../../shared/suggest/types';
import type { SetForMe } from './set-for-me';

/** Who is using this device, in which school. */
export interface Membership {
  /** Tells one membership on this device from another. */
  readonly key: string;
  readonly organizationId: string;
  readonly schoolName: string;
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
  readonly signedOut: boolean;
  /** Made up, with its school, for the sample lesson. */
  readonly isSample?: boolean;
}

export interface SuggestionView extends Suggestion {
  /** The words that led to it as they stand in the lesson, with a little context; null: the plan as a whole. */
  readonly quote: {
    readonly before: string;
    readonly words: string;
    readonly after: string;
  } | null;
}

/** What the tab beside the panel shows. */
export type PageState =
  /** Nothing we read: a new tab, the browser's own pages, an unknown site. */
  | { readonly state: 'none' }
  /** A lesson on a host the teacher has not been asked about. */
  | { readonly state: 'ask'; readonly host: string; readonly title: string; readonly meta: string }
  /** She said Not now: notes work, nothing is read for ideas. */
  | {
      readonly state: 'declined';
      readonly host: string;
      readonly title: string;
      readonly meta: string;
      /** Worked out from the page's address alone; null before a school is joined. */
      readonly lesson: string | null;
    }
  | { readonly state: 'reading'; readonly title: string; readonly meta: string }
  /** The page holds no text. */
  | NotedPage<'empty'>
  /** Other long pages take up all the room there is for text that is looked at. */
  | NotedPage<'no-room'>
  /** Its words cannot be read there: she gives them, or lets them be fetched. */
  | (NotedPage<'by-hand'> & { readonly host: string; readonly canFetch: boolean })
  | LessonPage;

/** Where the lesson on the tab was found, and how far Coachmark can be trusted there. */
export interface Site {
  readonly host: string;
  readonly origin: string;
  /** The surface's id. */
  readonly surface: string;
  readonly mode: 'view' | 'edit' | 'list';
  readonly words: 'page' | 'field' | 'fetched' | 'given';
  /** Whether the browser lets us there without being asked each time. */
  readonly stands: boolean;
  /** The page takes off what is drawn on it. */
  readonly hinders?: true;
}

/** An earlier lesson that reads like the one on the tab, with notes of hers. */
export interface CopyOffer {
  readonly from: string;
  readonly title: string;
  readonly meta: string;
  /** Private conversations of hers, which can be brought along. */
  readonly notes: number;
  /** Shared ones, which stay where they are. */
  readonly shared: number;
}

/** A lesson without text at hand: notes on it as a whole work. */
interface NotedPage<State extends string> {
  readonly state: State;
  readonly title: string;
  readonly meta: string;
  readonly lesson: string | null;
}

export interface LessonPage {
  readonly state: 'ready';
  readonly title: string;
  readonly meta: string;
  readonly lesson: string;
  /** Null where the page does not name its course. */
  readonly course: string | null;
  readonly revision: string;
  /** The page is longer than what is read of a page. */
  readonly isCut: boolean;
  readonly isLesson: boolean;
  /** The plan is in a language whose practices we cannot read yet. */
  readonly isForeign: boolean;
  readonly suggestions: readonly SuggestionView[];
  readonly present: readonly {
    readonly practice: string;
    readonly name: string;
    readonly quote: string;
  }[];
  /** Headings to write on without selecting words. */
  readonly headings: readonly { readonly text: string; readonly passage: PassageSelector }[];
  /** What she selected on the page for the panel to write about. */
  readonly selection: PassageSelector | null;
  /** Where each note stands on the page now, by note id; absent: not placed yet. */
  readonly placements: Readonly<Record<string, Placement>>;
}

/** What she removed in the last 30 days, newest first. */
export interface Removed {
  readonly notes: readonly {
    readonly note: Note;
    /** Milliseconds since 1970. */
    readonly at: number;
    /** Of its lesson, where that is known here. */
    readonly title: string | null;
  }[];
  /** Whether the school could say what it keeps of hers. */
  readonly isWhole: boolean;
}

export interface SyncState {
  readonly state:
    | 'saved'
    | 'sending'
    /** What the school holds for a new device is coming. */
    | 'bringing'
    | 'offline'
    /** The person does not allow the browser to send. */
    | 'not-agreed'
    | 'trouble'
    | 'signed-out'
    | 'no-room';
  /** Mutations that wait to go out. */
  readonly waiting: number;
  /** Records that came so far, while a new device is being filled. */
  readonly brought?: number;
  /** Ids of the notes among them. */
  readonly waitingIds: readonly string[];
  /** For the IT team, never the first thing said: HTTP status, reference. */
  readonly detail: string;
}

/** Words being written, or words the school refused; never lost. */
export interface Draft {
  readonly id: string;
  readonly lesson: string | null;
  readonly passage: PassageSelector | null;
  /** The text the passage stands in; absent where it is about none, or from before this was kept. */
  readonly revision?: string;
  readonly parent: string | null;
  /** The note whose words they are to replace; absent for new words. */
  readonly edits?: string;
  readonly kind: NoteKind;
  readonly body: string;
  /** Set when the school refused them: its code. */
  readonly refused: string | null;
  readonly updatedAt: number;
}

/** Where a lesson was last open on this device. */
export interface Visit {
  /** The site's host, to name it by; the whole address stays in the database. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/** Whether the browser may notify her of replies; times of day as `17:00`, between which it may not. */
export interface Telling {
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
}

/** A draft as a view writes it. */
export type DraftWords = Omit<Draft, 'updatedAt' | 'refused' | 'revision'>;

/** What can be brought into view on the page; offsets are into the text as it was last read. */
export type OnPage =
  | { readonly note: string }
  | { readonly strategy: string }
  | { readonly start: number; readonly end: number };

/** Where a note is put. */
export interface Place {
  /** The revision the passage was described on; null: the lesson on the tab. */
  readonly revision: string | null;
  readonly passage: PassageSelector | null;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };
export type JoinOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code:
        | 'malformed'
        /** IT set this browser up for another school, or another address of its API. */
        | 'other-school'
        | 'not-accepted'
        | 'too-many'
        | 'unreachable'
        | 'no-permission'
        | 'no-room';
    };

/** Our own file, which holds everything, or one that other tools read (W3C Web Annotation). */
export type CopyFormat = 'coachmark' | 'web-annotation';

/** Why an entry of a file was not taken in. */
export type LeftOut =
  | 'unreadable'
  /** A highlight, a tag: nobody wrote anything. */
  | 'nothing-written'
  /** An answer whose conversation is not hers, or no longer here. */
  | 'answer';

/** What became of a file of notes. */
export type Brought =
  | {
      readonly ok: true;
      /** Notes, answers and drafts that are here now and were not. */
      readonly taken: number;
      /** Those that are here already. */
      readonly known: number;
      /** Notes and drafts whose words differ from those here: both are kept. */
      readonly both: number;
      /** Entries that were not, and why. */
      readonly left: Readonly<Record<LeftOut, number>>;
    }
  | {
      readonly ok: false;
      readonly code: 'not-notes' | 'newer' | 'not-hers' | 'no-room' | 'unavailable';
    };

/** How far an answer to a suggestion reaches. */
export type AnswerScope = 'lesson' | 'course' | 'everywhere';
/** What is about to be shared. */
export interface ToShare {
  readonly body: string;
  /** The words of the lesson it is about. */
  readonly quote: string | null;
  /** Whether the lesson's text goes along: not with an answer, which adds to what was shared. */
  readonly lesson: boolean;
  /** The version of that text; null: the one on the tab. */
  readonly revision: string | null;
}

/** What may say who a student is, in what is about to be shared. */
export interface PrivacyCheck {
  /** In her own words: offsets into the body that was asked about. */
  readonly note: readonly Finding[];
  /** In the lesson's words, which are not hers to change here: each once, where it first stands. */
  readonly lesson: readonly {
    readonly kind: FindingKind;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
  /** What in her words she has said is no student's. */
  readonly cleared: readonly string[];
}

/** A new note about a passage of the lesson on the tab; null: about the lesson as a whole. */
export interface NewNote {
  /** The shared revision the passage was described on, in the reading view; null: the lesson on the tab. */
  readonly revision: string | null;
  readonly passage: PassageSelector | null;
  readonly kind: NoteKind;
  readonly body: string;
  /** `me`, or whom it is shared with at once. */
  readonly audience: Audience;
  /** The draft it grew from, dropped once it is kept. */
  readonly draft: string | null;
}

/**
 * All that a view may know and do, for one membership and no other. Data flows one way: the device's database -> these signals ->
 * the view; a view changes something only by calling one of these functions.
 */
export interface Host {
  /** `undefined` until known, `null` before a school is joined. */
  readonly me: ReadonlySignal<Membership | null | undefined>;
  /** Every membership on this device, in the order of their schools' names. */
  readonly memberships: ReadonlySignal<readonly Membership[]>;
  readonly page: ReadonlySignal<PageState>;
  /** Null where the tab shows no lesson. */
  readonly site: ReadonlySignal<Site | null>;
  readonly copyOffer: ReadonlySignal<CopyOffer | null>;
  /** Every note, person, assignment, lesson and choice on this device, optimistic changes included. */
  readonly rows: ReadonlySignal<readonly Exclude<Row, Revision>[]>;
  readonly sync: ReadonlySignal<SyncState>;
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** Whether something here could not be read and was set aside, and she has not been told yet. */
  readonly setAside: ReadonlySignal<boolean>;
  /** By lesson: where she last had it open on this device, and how her notes stood there. */
  readonly visits: ReadonlySignal<ReadonlyMap<string, Visit>>;
  /** Notes of others that came and have not been on a screen here. */
  readonly news: ReadonlySignal<ReadonlySet<string>>;
  readonly telling: ReadonlySignal<Telling>;
  /** Whether this device has been told what Coachmark is; `undefined` until known. */
  readonly welcomed: ReadonlySignal<boolean | undefined>;
  readonly setForMe: SetForMe;

  revision(id: string): Promise<Revision | undefined>;
  join(code: string): Promise<JoinOutcome>;
  /** Goes over to another membership of this device: here, in every view, on every page. */
  use(membership: string): Promise<void>;
  /** She has been through the welcome, or past it. */
  welcomeSeen(): Promise<void>;
  signOut(): Promise<void>;
  answerConsent(answer: 'read' | 'not-now'): Promise<void>;
  /** Lets the page of the tab be, this once: what is being read of it is dropped. */
  stopReading(): Promise<void>;
  /** Looks for a lesson on the page of the tab; refused where the browser does not let us. */
  activate(): Promise<Outcome>;
  /** Asks the browser to let us onto an origin from now on; must run in a click. */
  allowSite(origin: string): Promise<boolean>;
  /** Takes pasted words for those of the lesson on the tab. */
  giveText(text: string): Promise<Outcome>;
  /** Offsets into the lesson's text that is shown in the panel. */
  selectWords(start: number, end: number): Promise<Outcome>;
  /** The ids of the notes that are here now, for undoing; undefined where none could be brought. */
  bringAlong(from: string): Promise<readonly string[] | undefined>;
  declineCopy(): Promise<Outcome>;
  undoBringAlong(notes: readonly string[]): Promise<Outcome>;

  writeNote(note: NewNote): Promise<Outcome>;
  editNote(id: string, body: string): Promise<Outcome>;
  removeNote(id: string): Promise<Outcome>;
  /** Puts back a private note just removed, with what was said under it. */
  restoreNote(removed: {
    readonly root: Note;
    readonly replies: readonly Note[];
    /** What they are about, which may have gone with them. */
    readonly about: readonly (Lesson | Revision)[];
  }): Promise<Outcome>;
  /** Undefined where there is no answer. */
  removed(): Promise<Removed | undefined>;
  /** Puts back one of those. */
  putBack(id: string): Promise<Outcome>;
  share(id: string, audience: Audience): Promise<Outcome>;
  takeBack(id: string): Promise<Outcome>;
  reply(parent: string, body: string, draft: string | null): Promise<Outcome>;
  settle(id: string, settled: boolean): Promise<Outcome>;
  /** Puts one's own note elsewhere in its lesson; null passage: it is about the whole lesson. */
  place(id: string, place: Place): Promise<Outcome>;
  /** Undoes the latest `place`. */
  placeBack(id: string): Promise<Outcome>;
  /** Takes the place of what she answered here before; `words`: the step she tries, or where she does it. */
  answerSuggestion(
    strategy: string,
    answer: Choice['answer'],
    scope: AnswerScope,
    words?: string,
  ): Promise<string>;
  clearAnswer(choice: string): Promise<Outcome>;

  /** Undefined where there is no answer. */
  checkPrivacy(about: ToShare): Promise<PrivacyCheck | undefined>;
  /** Remembers on this device that these words are no student's, or forgets it again. */
  clearWords(words: string, cleared: boolean): Promise<Outcome>;

  /** `revision`: the shared revision it is about; null: the lesson on the tab. */
  saveDraft(draft: DraftWords, revision: string | null): Promise<Outcome>;
  dropDraft(id: string): Promise<void>;
  /** Puts back a draft just let go, with what it is about. */
  restoreDraft(draft: Draft, about: readonly (Lesson | Revision)[]): Promise<Outcome>;
  newId(): string;

  /** Brings the page's words into view and marks them. */
  showOnPage(target: OnPage): Promise<void>;
  /** Opens the reading view of a lesson shared with this person. */
  openReading(lesson: string, note: string | null): Promise<void>;
  /** Opens a lesson where it is written, at the words of a note; refused where no address is known. */
  openLesson(lesson: string, note: string | null): Promise<Outcome>;
  /** These notes of others have been on her screen. */
  seen(notes: readonly string[]): Promise<void>;
  /** Asks the browser where it has to be asked: must run in a click. False where it does not allow it. */
  tell(telling: Telling): Promise<boolean>;
  /** She has read that something was set aside. */
  seenAside(): Promise<void>;

  /** All of her notes, as the text of a file; undefined where there is no answer. */
  copyNotes(format: CopyFormat): Promise<string | undefined>;
  /** Takes in a file of notes; shares nothing. */
  bringNotes(file: string): Promise<Brought>;

  /** Asks the person, in the browser's own words, to allow sending; must run in a click. */
  allowSending(): Promise<boolean>;
  /** Asks the school again now. */
  retry(): Promise<void>;
}
