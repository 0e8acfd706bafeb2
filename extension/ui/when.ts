import { t } from './text';

const DAY = 86_400_000;

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/**
 * A moment as one says it: "Today, 8:05", "Monday", "Mon, Nov 16". Milliseconds since 1970, in
 * the zone and the language of the device.
 */
export function when(time: number, now: number, locale?: string): string {
  const inWords = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(time);
  // Rounded, because a day on which the clocks change is an hour short or long.
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
  if (days <= 0) return t('whenToday', inWords({ hour: 'numeric', minute: '2-digit' }));
  if (days === 1) return t('whenYesterday');
  if (days < 7) return inWords({ weekday: 'long' });
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return inWords({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The full date, where a reader must be sure which day it was. */
export const fullDate = (time: number, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
