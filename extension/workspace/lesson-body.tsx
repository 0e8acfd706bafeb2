import type { ComponentChild } from 'preact';

import type { LessonText, PlacedBlock } from '../../shared/text/lesson-text';
import { t } from '../ui/text';
import { blockGroups, tableRows } from './block-groups';

/** A conversation's place in the text, with the number it goes by. */
export interface Mark {
  readonly note: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'note' | 'coach';
  /** Whom it is with, for the name of its number. */
  readonly label: string;
}

interface Props {
  lesson: LessonText;
  marks: readonly Mark[];
  onOpen: (note: string) => void;
}

/** A lesson's own words, with a number after every passage somebody wrote about. */
export function LessonBody({ lesson, marks, onOpen }: Props) {
  const words = (block: PlacedBlock): ComponentChild => (
    <span data-start={block.start} dir="auto">
      {pieces(block, marks).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <button
            key={piece.note}
            type="button"
            class={`cm-ref k-${piece.kind}`}
            data-ref={piece.note}
            aria-label={piece.label}
            onClick={() => onOpen(piece.note)}
          >
            {piece.number}
          </button>
        ),
      )}
    </span>
  );
  return (
    <>
      {blockGroups(lesson.blocks).map(({ kind, blocks }) => {
        const [first] = blocks;
        if (first === undefined) return null;
        switch (kind) {
          case 'heading': {
            // The page's own title is level 1.
            const Tag =
              (['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[(first.level ?? 2) - 1] ?? 'h6';
            return <Tag key={first.index}>{words(first)}</Tag>;
          }
          case 'paragraph':
            return <p key={first.index}>{words(first)}</p>;
          case 'list':
            return (
              <ul key={first.index}>
                {blocks.map((block) => (
                  <li key={block.index}>{words(block)}</li>
                ))}
              </ul>
            );
          case 'table':
            return (
              <section
                key={first.index}
                class="cm-table"
                aria-label={t('readingTable')}
                // Scrolls by itself where it is too wide: by keyboard too.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
              >
                <table>
                  <tbody>
                    {tableRows(blocks).map((row) => (
                      <tr key={row[0]?.index}>
                        {row.map((block) => (
                          <td key={block.index}>{words(block)}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            );
        }
      })}
    </>
  );
}

/** The block's text, cut after every passage that ends in it. */
function pieces(block: PlacedBlock, marks: readonly Mark[]): (string | Mark)[] {
  const inside = marks
    .filter(({ end }) => end > block.start && end <= block.end)
    .toSorted((a, b) => a.end - b.end);
  const cut: (string | Mark)[] = [];
  let at = 0;
  for (const mark of inside) {
    const end = mark.end - block.start;
    if (end > at) cut.push(block.text.slice(at, end));
    cut.push(mark);
    at = Math.max(at, end);
  }
  if (at < block.text.length) cut.push(block.text.slice(at));
  return cut;
}
