import { useView } from './view-context';
import { fullDate, when } from './when';

/** A date in words, with the exact one behind it. */
export function Moment({ time }: { time: number }) {
  const { now } = useView();
  return (
    <time dateTime={new Date(time).toISOString()} title={fullDate(time)}>
      {when(time, now())}
    </time>
  );
}
