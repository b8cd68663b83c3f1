import type { LocalDay, LocalTime } from '../time/local';
import { dayIn } from '../time/zoned';
import { DayInput } from '../ui/DayInput';
import { useTranslations } from 'use-intl';
import { useSiteZone } from './calendar';
import type { Work } from './free-times';
import { TimeField } from './TimeField';
import classes from './WhenFields.module.css';

export interface When {
  day: LocalDay | null;
  /** Empty as long as none is chosen. */
  time: LocalTime;
}

interface Props {
  /** Nothing as long as nobody knows what the time is for. */
  work: Work | undefined;
  value: When;
  onChange: (when: When) => void;
  errors: Record<keyof When, string | undefined>;
}

/** A day, and one of the times that the workshop has free on it. */
export function WhenFields({ work, value, onChange, errors }: Props) {
  const t = useTranslations('times');
  const zone = useSiteZone();
  return (
    <div className={classes.when}>
      <DayInput
        required
        label={t('day.label')}
        placeholder={t('day.none')}
        minDate={dayIn(zone, new Date())}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={errors.day}
      />
      <TimeField work={work} value={value} onChange={onChange} error={errors.time} />
    </div>
  );
}
