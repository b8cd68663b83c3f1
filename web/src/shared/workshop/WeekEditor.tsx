import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Interval, nextInterval, type Week, type WeekError } from './week';
import classes from './WeekEditor.module.css';
import { exampleOf, type Weekday, weekdays } from './weekly-hours';

interface Props {
  week: Week;
  errors: Partial<Record<Weekday, WeekError>>;
  /** What stands where a day has no hours. */
  none: string;
  /** Of a day's line, for who leads there. */
  idOf?: (weekday: Weekday) => string;
  onChange: (week: Week) => void;
}

/** Hours by weekday, as many a day as one likes; a day can be copied onto others. */
export function WeekEditor({ week, errors, none, idOf, onChange }: Props) {
  const t = useTranslations('crew.week');
  const format = useFormatter();
  const [copied, setCopied] = useState<Weekday>();
  const change = (weekday: Weekday, intervals: Interval[]) => onChange({ ...week, [weekday]: intervals });

  return (
    <ul className={classes.days}>
      {weekdays.map((weekday) => {
        const day = format.dateTime(exampleOf(weekday), { weekday: 'long' });
        const intervals = week[weekday];
        const error = errors[weekday];
        return (
          <li key={weekday} className={classes.day} id={idOf?.(weekday)}>
            <Text fw={600}>{day}</Text>
            <div className={classes.intervals}>
              {intervals.length === 0 && <Text c="dimmed">{none}</Text>}
              {intervals.map((interval, index) => (
                <IntervalFields
                  key={index}
                  day={day}
                  number={index + 1}
                  interval={interval}
                  wrong={error !== undefined}
                  onChange={(changed) => change(weekday, intervals.with(index, changed))}
                  onRemove={() => change(weekday, intervals.toSpliced(index, 1))}
                />
              ))}
            </div>
            <div className={classes.actions}>
              {copied !== undefined && copied !== weekday && (
                <Button
                  size="compact-sm"
                  variant="light"
                  aria-label={t('pasteOn', { day })}
                  onClick={() => change(weekday, week[copied])}
                >
                  {t('paste')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="default"
                aria-pressed={copied === weekday}
                aria-label={t('copyOf', { day })}
                onClick={() => setCopied(copied === weekday ? undefined : weekday)}
              >
                {t(copied === weekday ? 'copied' : 'copy')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('addOn', { day })}
                onClick={() => change(weekday, [...intervals, nextInterval(intervals)])}
              >
                {t('add')}
              </Button>
            </div>
            {error !== undefined && (
              <p role="alert" className={classes.error}>
                {t(error)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface IntervalProps {
  day: string;
  number: number;
  interval: Interval;
  wrong: boolean;
  onChange: (interval: Interval) => void;
  onRemove: () => void;
}

/** From when until when, on a day. */
export function IntervalFields({ day, number, interval, wrong, onChange, onRemove }: IntervalProps) {
  const t = useTranslations('crew.week');
  return (
    <div className={classes.interval}>
      <TextInput
        type="time"
        className={classes.time ?? ''}
        aria-label={t('from', { day, number: String(number) })}
        error={wrong}
        value={interval.from}
        onChange={({ currentTarget }) => onChange({ ...interval, from: currentTarget.value })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="time"
        className={classes.time ?? ''}
        aria-label={t('to', { day, number: String(number) })}
        error={wrong}
        value={interval.to}
        onChange={({ currentTarget }) => onChange({ ...interval, to: currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('remove', { day, number: String(number) })}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
