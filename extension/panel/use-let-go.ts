import { useRef } from 'preact/hooks';

import type { Lesson } from '../../shared/model';
import type { Draft } from '../ui/host';
import { useRemovals } from '../ui/removals';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** Drafts of one kind that were let go while the panel is open; each can be put back as it was. */
export function useLetGo(isOne: (draft: Draft) => boolean) {
  const { host, announce } = useView();
  const { drafts } = useRemovals();
  const justGone = useRef<string | null>(null);

  return {
    gone: drafts.value
      .map(({ draft }) => draft)
      .filter(isOne)
      .map(({ id }) => ({ id, focus: id === justGone.current })),
    letGo: async (draft: Draft, said: string): Promise<void> => {
      const text = draft.revision === undefined ? undefined : await host.revision(draft.revision);
      const lesson = host.rows
        .peek()
        .filter((row): row is Lesson => row.record === 'lesson' && row.id === draft.lesson);
      const about = text === undefined ? [] : [...lesson, text];
      justGone.current = draft.id;
      drafts.value = [...drafts.value, { draft, about }];
      announce(said);
      await host.dropDraft(draft.id);
    },
    putBack: (id: string): void => {
      const found = drafts.value.find(({ draft }) => draft.id === id);
      if (found === undefined) return;
      drafts.value = drafts.value.filter((other) => other !== found);
      announce(t('saidRestored'));
      void host.restoreDraft(found.draft, found.about);
    },
  };
}
