import { useTranslations } from 'use-intl';
import type { LocalDay, LocalTime } from '../time/local';
import { dayIn, momentIn } from '../time/zoned';
import { DayInput } from '../ui/DayInput';
import { useSiteZone } from './calendar';
import type { Wanted } from './free-slots';
import { FreeSlotPicker } from './FreeSlotPicker';
import classes from './WhenFields.module.css';

export interface When {
  day: LocalDay | null;
  /** Empty as long as none is chosen. */
  time: LocalTime;
}

interface Props {
  /** Nothing as long as nobody knows what the time is for. */
  wanted: Wanted | undefined;
  value: When;
  onChange: (when: When) => void;
  errors: Record<keyof When, string | undefined>;
}

/** A day, and one of the times that the workshop has free on it, for customers. */
export function WhenFields({ wanted, value: { day, time }, onChange, errors }: Props) {
  const t = useTranslations('times');
  const zone = useSiteZone();
  return (
    <div className={classes.when}>
      <DayInput
        required
        label={t('day.label')}
        placeholder={t('day.none')}
        minDate={dayIn(zone, new Date())}
        value={day}
        onChange={(other) => onChange({ day: other, time })}
        error={errors.day}
      />
      <FreeSlotPicker
        label={t('time.label')}
        wanted={wanted}
        day={day}
        value={day === null || time === '' ? undefined : momentIn(zone, day, time)}
        onChange={({ localStart }) => onChange({ day: localStart.slice(0, 10), time: localStart.slice(11, 16) })}
        onTaken={() => onChange({ day, time: '' })}
        error={errors.time}
      />
    </div>
  );
}
