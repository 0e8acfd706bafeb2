/** A time of day as `17:00`, in the device's own zone. */
const minutes = (time: string): number => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
};

/**
 * Whether it is a time at which nothing is told. Hours that end before they begin go over midnight;
 * none are quiet where they end as they begin.
 */
export function isQuiet(now: Date, { from, to }: { from: string; to: string }): boolean {
  const at = now.getHours() * 60 + now.getMinutes();
  const [start, end] = [minutes(from), minutes(to)];
  return start <= end ? at >= start && at < end : at >= start || at < end;
}
