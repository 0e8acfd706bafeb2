import * as z from 'zod';

import { Digest, Id, type Note } from '../../shared/model';
import type { DeviceDatabase } from '../store/device-database';
import { readableRows } from '../store/row-schemas';
import { nameOf } from '../ui/people';
import { t } from '../ui/text';
import type { Member, Members } from './member';
import type { Platform } from './platform';
import { isQuiet } from './quiet-hours';

interface Deps {
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly platform: Pick<Platform, 'setNews' | 'notify'>;
  readonly now: () => number;
}

/** Where a notification leads: it outlives the background, which keeps nothing of it. */
const NewsTarget = z.object({ as: z.string(), lesson: Digest, note: Id });
export type NewsTarget = z.infer<typeof NewsTarget>;

/** Undefined where the browser hands back what is not ours. */
export function readTarget(id: string): NewsTarget | undefined {
  try {
    return NewsTarget.safeParse(JSON.parse(id)).data;
  } catch {
    return undefined;
  }
}

/** What a notification says; nobody's words, which any passer-by could read. */
async function words({ db }: Member, fresh: readonly Note[]): Promise<string> {
  const [note] = fresh;
  if (note === undefined) return '';
  const rows = readableRows(await db.rows.where('record').anyOf('person', 'lesson').toArray());
  const lesson = rows.find((row) => row.record === 'lesson' && row.id === note.lesson);
  const title = lesson?.record === 'lesson' ? lesson.title : t('readingUntitled');
  const isOne = new Set(fresh.map(({ author }) => author)).size === 1;
  const isHere = new Set(fresh.map(({ lesson: of }) => of)).size === 1;
  return isOne && isHere
    ? t('newsFrom', nameOf(note.author, rows), title)
    : t('newsSeveral', fresh.length);
}

/**
 * Tells of what others wrote and she has not seen: a dot on the toolbar button, and, only if she
 * chose it, the browser's own notification, outside her quiet hours and once for each.
 */
export function createNews({ device, members, platform, now }: Deps) {
  let turn: Promise<unknown> = Promise.resolve();

  async function tell(member: Member): Promise<void> {
    const { db, membership } = member;
    const untold = await db.news.where('told').equals(0).toArray();
    if (untold.length === 0) return;
    const ids = untold.map(({ id }) => id);
    const rows = readableRows((await db.rows.bulkGet(ids)).filter((row) => row !== undefined));
    const fresh = rows
      .filter((row): row is Note => row.record === 'note')
      .toSorted((a, b) => b.createdAt - a.createdAt);
    const [latest] = fresh;
    if (latest !== undefined) {
      const target: NewsTarget = {
        as: membership.key,
        lesson: latest.lesson,
        note: latest.parent ?? latest.id,
      };
      await platform.notify(JSON.stringify(target), await words(member, fresh));
    }
    await db.news.where('id').anyOf(ids).modify({ told: 1 });
  }

  async function look(): Promise<void> {
    const all = await members.all();
    const counts = await Promise.all(all.map(({ db }) => db.news.count()));
    platform.setNews(counts.some((count) => count > 0));
    const telling = await device.telling();
    if (!telling.on || isQuiet(new Date(now()), telling)) return;
    for (const member of all) await tell(member);
  }

  return {
    /** Looks again at what there is to tell; one look after another, so that nothing is told twice. */
    look(): Promise<void> {
      const next = turn.then(look, look);
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

export type News = ReturnType<typeof createNews>;
