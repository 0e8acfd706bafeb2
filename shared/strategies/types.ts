export type EvidenceStrength = 'strong' | 'moderate' | 'limited' | 'consensus';

/** One source behind a strategy; items still to be verified are never in `evidence`. */
export interface Evidence {
  readonly source: string;
  readonly title: string;
  readonly year: number;
  readonly level: string;
  readonly figure: string;
  readonly url?: string;
  readonly population?: string;
  readonly edition?: string;
  /** `read`: we opened the source; `memory`: cited from general knowledge of the field. */
  readonly provenance?: 'read' | 'memory';
}

/** Kept so that a reviewer can confirm it. The type alone keeps it from being shown as evidence. */
export interface UnverifiedEvidence extends Evidence {
  readonly verify: true;
}

export interface Strategy {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** An id of the codebook's 32 practices. */
  readonly practice: string;
  readonly group: string;
  readonly phases: readonly string[];
  readonly subjects: readonly string[];
  readonly grades: string;
  readonly lookFors: readonly string[];
  readonly cues: { readonly present: readonly string[]; readonly missing: readonly string[] };
  /** One small step, doable tomorrow. */
  readonly action: string;
  readonly strength: EvidenceStrength;
  readonly evidence: readonly Evidence[];
  /** Waiting for a named reviewer; no view may show these. */
  readonly unverified?: readonly UnverifiedEvidence[];
  readonly cautions: string;
}
