import type { Revision } from '../../shared/model';
import { carryPassages, describePassage } from '../../shared/passages';
import type { PassageSelector } from '../../shared/passages/types';
import { fingerprint, lessonText } from '../../shared/text';

/**
 * The passage as it stands in this very revision. A card may be open while the page changes under
 * it: its words are found again, with the help of the text they were chosen in where that is known,
 * or the answer is `undefined`, and never another line that reads the same.
 */
export function passageIn(
  { blocks }: Revision,
  passage: PassageSelector | null,
  from?: Revision,
): PassageSelector | null | undefined {
  if (passage === null) return null;
  const lesson = lessonText(blocks);
  const { index, fingerprint: then, start } = passage.block;
  const block = lesson.blocks[index];
  const stands =
    block !== undefined &&
    fingerprint(block.text) === then &&
    block.start + start === passage.position.start;
  if (stands) return passage;
  const [placement] = carryPassages([passage], lesson, from && lessonText(from.blocks));
  if (placement?.start === undefined || placement.end === undefined) return undefined;
  return describePassage(lesson, placement.start, placement.end);
}
