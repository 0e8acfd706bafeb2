import { useSignal } from '@preact/signals';

import type { Lesson, Revision } from '../../shared/model';
import type { Draft } from '../ui/host';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

interface Gone {
  readonly draft: Draft;
  /** What it is about, which may have gone with it. */
  readonly about: readonly (Lesson | Revision)[];
}

/** Drafts let go while this view is shown, each of which can be put back as it was. */
export function useLetGo() {
  const { host, announce } = useView();
  const gone = useSignal<readonly Gone[]>([]);

  return {
    gone: gone.value.map(({ draft }) => draft),
    letGo: async (draft: Draft, said: string): Promise<void> => {
      const text = draft.revision === undefined ? undefined : await host.revision(draft.revision);
      const lesson = host.rows
        .peek()
        .filter((row): row is Lesson => row.record === 'lesson' && row.id === draft.lesson);
      const about = text === undefined ? [] : [...lesson, text];
      gone.value = [...gone.value, { draft, about }];
      announce(said);
      await host.dropDraft(draft.id);
    },
    putBack: (id: string): void => {
      const found = gone.value.find(({ draft }) => draft.id === id);
      if (found === undefined) return;
      gone.value = gone.value.filter((other) => other !== found);
      announce(t('saidRestored'));
      void host.restoreDraft(found.draft, found.about);
    },
  };
}
