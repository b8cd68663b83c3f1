import { Button, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type LocalDay, momentOf } from '../time/local';
import { dayIn, timeIn } from '../time/zoned';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useSiteZone } from './calendar';
import { freeTimesQuery, nextFreeTimeQuery, timesAhead, type Work } from './free-times';
import { useSiteFormat } from './useSiteFormat';
import type { When } from './WhenFields';
import classes from './WhenFields.module.css';

/** Asked for in no case; it stands for what nobody has chosen yet. */
const NOTHING: Work = { durationMinutes: 0 };

interface Props {
  work: Work | undefined;
  value: When;
  onChange: (when: When) => void;
  error: string | undefined;
}

export function TimeField({ work, value: { day, time }, onChange, error }: Props) {
  const t = useTranslations('times.time');
  const format = useFormatter();
  const zone = useSiteZone();
  const known = work !== undefined && day !== null;
  const free = useQuery({ ...freeTimesQuery(work ?? NOTHING, day ?? ''), enabled: known });
  const times = !known || free.data === undefined ? undefined : timesAhead(zone, free.data, new Date());
  const taken = times !== undefined && time !== '' && !times.includes(time);

  // Somebody else was quicker, or another day was chosen.
  useEffect(() => {
    if (taken) onChange({ day, time: '' });
  }, [taken, day, onChange]);

  const hint = () => {
    if (work === undefined) return t('firstWork');
    if (day === null) return t('firstDay');
    return t(times === undefined ? 'looking' : times.length === 0 ? 'noneShort' : 'choose');
  };

  if (free.error != null) return <ProblemAlert error={free.error} onRetry={() => void free.refetch()} />;
  return (
    <div>
      <NativeSelect
        required
        label={t('label')}
        classNames={{ input: classes.time ?? '' }}
        disabled={times === undefined || times.length === 0}
        data={[
          { value: '', label: hint() },
          ...(times ?? []).map((one) => ({
            value: one,
            label: format.dateTime(momentOf('2026-01-01', one), 'time'),
          })),
        ]}
        value={time}
        onChange={({ currentTarget }) => onChange({ day, time: currentTarget.value })}
        error={error}
      />
      {known && times?.length === 0 && <NothingFree work={work} day={day} onChange={onChange} />}
    </div>
  );
}

function NothingFree({ work, day, onChange }: { work: Work; day: LocalDay; onChange: Props['onChange'] }) {
  const t = useTranslations('times.time');
  const zone = useSiteZone();
  const format = useSiteFormat(zone);
  const next = useQuery(nextFreeTimeQuery(work, day));
  if (next.data === undefined) return <Text role="status">{t('none')}</Text>;
  if (next.data === null) return <Text role="status">{t('noneSoon')}</Text>;
  const moment = next.data;
  return (
    <div role="status">
      <Text mt="xs">{t('none')}</Text>
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        onClick={() => onChange({ day: dayIn(zone, moment), time: timeIn(zone, moment) })}
      >
        {t('next', { day: format.date(moment), time: format.time(moment) })}
      </Button>
    </div>
  );
}
