import * as z from 'zod';

import { Digest, Revision, Row } from '../../shared/model';

/** A revision as it is kept: its blocks lie in `texts`, once, whoever cites them. */
export const KeptRevision = Revision.omit({ blocks: true }).extend({
  /** The text's key: SHA-256 of the blocks as JSON. Not the revision's id, which many texts share. */
  text: Digest,
});
export type KeptRevision = z.infer<typeof KeptRevision>;

/** A row as it is kept; a revision with its blocks in it is one from before there were `texts`. */
export const KeptRow = z.union([Row, KeptRevision]);
export type KeptRow = z.infer<typeof KeptRow>;
