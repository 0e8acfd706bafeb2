import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

import type { Note, Revision } from '../../shared/model';
import { carryPassages } from '../../shared/passages';
import type { Placement } from '../../shared/passages/types';
import { lessonText } from '../../shared/text';
import type { LessonText } from '../../shared/text/lesson-text';
import type { Conversation } from '../ui/conversation';
import { useView } from '../ui/view-context';

/** The text a reader sees, and where each conversation stands in it. */
export interface SharedText {
  readonly revision: string;
  readonly lesson: LessonText;
  /** When it was last written about: the words are as they were then. */
  readonly seenAt: number;
  readonly placements: Readonly<Record<string, Placement>>;
}

/**
 * The newest version of a lesson that was shared. Conversations that cite earlier versions are
 * carried over to it, all of a version at once.
 */
export function sharedText(
  conversations: readonly Conversation[],
  revisions: ReadonlyMap<string, Revision>,
): SharedText | null {
  const newest = conversations
    .map(({ root }) => root)
    .filter((root) => revisions.has(root.revision))
    .toSorted((a, b) => citedAt(b) - citedAt(a))[0];
  const shown = newest === undefined ? undefined : revisions.get(newest.revision);
  if (newest === undefined || shown === undefined) return null;
  const lesson = lessonText(shown.blocks);
  const placements: Record<string, Placement> = {};
  const cited = Map.groupBy(
    conversations.filter(({ root }) => root.passage !== null),
    ({ root }) => root.revision,
  );
  for (const [id, group] of cited) {
    const before = revisions.get(id);
    const from = before === undefined ? undefined : lessonText(before.blocks);
    const selectors = group.flatMap(({ root }) => root.passage ?? []);
    const carried = carryPassages(selectors, lesson, from);
    for (const [index, { root }] of group.entries()) {
      const placement = carried[index];
      if (placement !== undefined) placements[root.id] = placement;
    }
  }
  return { revision: shown.id, lesson, seenAt: citedAt(newest), placements };
}

/** When a note came to stand in the text it stands in. */
const citedAt = ({ createdAt, earlier }: Note): number => earlier?.at(-1)?.until ?? createdAt;

/** `undefined` until the text is read from the device, `null` where it is not there. */
export function useSharedText(
  conversations: readonly Conversation[],
): SharedText | null | undefined {
  const { host } = useView();
  const revisions = useSignal<ReadonlyMap<string, Revision> | undefined>(undefined);
  const wanted = [...new Set(conversations.map(({ root }) => root.revision))].toSorted().join(' ');

  useEffect(() => {
    let stale = false;
    const load = async (): Promise<void> => {
      const found = await Promise.all(wanted.split(' ').map((id) => host.revision(id)));
      const known = found.filter((revision) => revision !== undefined);
      if (!stale) revisions.value = new Map(known.map((revision) => [revision.id, revision]));
    };
    if (wanted !== '') void load();
    return () => {
      stale = true;
    };
  }, [host, wanted, revisions]);

  const known = revisions.value;
  return useMemo(
    () => (known === undefined ? undefined : sharedText(conversations, known)),
    [conversations, known],
  );
}
