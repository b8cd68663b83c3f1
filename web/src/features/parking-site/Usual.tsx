import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { StepChart } from '@/shared/charts/StepChart';
import { occupancyQuery } from '@/shared/parking/occupancy';
import type { Site } from '@/shared/parking/sites';
import { weekdays } from '@/shared/time/weekdays';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import classes from './SitePage.module.css';
import { usualOn, weekdayIn, weeksBefore } from './usual';

interface Hour {
  hour: number;
  free: number | undefined;
}

/** How full it usually is on a weekday, today's at first; nothing as long as nobody knows. */
export function Usual({ site }: { site: Site }) {
  const t = useTranslations('parkingOccupancy');
  const format = useFormatter();
  const { id, timeZone, capacity } = site;
  const [now] = useState(() => new Date());
  const [weekday, setWeekday] = useState(weekdayIn(timeZone, now));
  const { from, to } = weeksBefore(timeZone, now);
  const steps = useQuery(occupancyQuery(id, from, to, 60)).data;
  if (steps?.some(({ free }) => free !== undefined) !== true) return null;
  const hours = usualOn(weekday, steps, timeZone).map((free, hour): Hour => ({ hour, free }));
  // A Monday begins the week, and is the fifth of that month.
  const clock = (hour: number) => format.dateTime(new Date(2026, 0, 5, hour), { hour: 'numeric' });
  const name = (day: number, width: 'short' | 'long') =>
    format.dateTime(new Date(2026, 0, 4 + day, 12), { weekday: width });
  const places = (free: number) =>
    capacity === undefined
      ? t('free', { free: format.number(Math.round(free)) })
      : t('freeOf', { free: format.number(Math.round(free)), places: format.number(capacity) });
  const say = (free: number | undefined) => (free === undefined ? t('unknown') : places(free));
  const columns: readonly Column<Hour>[] = [
    { key: 'hour', header: t('hour'), cell: ({ hour }) => clock(hour), short: true },
    { key: 'free', header: t('places'), cell: ({ free }) => say(free), numeric: true },
  ];
  return (
    <Paper component="section" aria-labelledby="usual" withBorder p="lg" radius="lg">
      <Stack gap="sm">
        <Title order={2} size="h4" id="usual">
          {t('usual')}
        </Title>
        <div role="group" aria-label={t('weekday')} className={classes.weekdays}>
          {weekdays.map((day) => (
            <Button
              key={day}
              size="compact-sm"
              px={0}
              variant={day === weekday ? 'filled' : 'default'}
              aria-pressed={day === weekday}
              onClick={() => setWeekday(day)}
            >
              {name(day, 'short')}
            </Button>
          ))}
        </div>
        <StepChart
          title={t('usualChart', { day: name(weekday, 'long') })}
          height={150}
          unknown={t('unknown')}
          say={places}
          steps={hours.map(({ hour, free }) => ({
            label: clock(hour),
            value: free,
            tick: hour % 6 === 0 ? clock(hour) : undefined,
          }))}
        />
        <details className={classes.usualTable}>
          <summary>{t('asTable')}</summary>
          <DataTable label={t('usual')} columns={columns} rows={hours} rowKey={({ hour }) => hour} />
        </details>
        <Text size="xs" c="dimmed">
          {t('usualNote')}
        </Text>
      </Stack>
    </Paper>
  );
}
