export type FindingKind =
  | 'name'
  | 'id'
  | 'email'
  | 'phone'
  | 'birthdate'
  | 'address'
  | 'handle'
  | 'health';

/** Words that may say who a student is. A warning, never a verdict: the writer decides. */
export interface Finding {
  /** UTF-16 code units into the text that was checked. */
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  /** Words that could stand there instead. */
  readonly suggestion: string;
}
