import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { StepChart } from '@/shared/charts/StepChart';
import { type OccupancyStep, occupancyQuery } from '@/shared/parking/occupancy';
import type { Site } from '@/shared/parking/sites';
import type { LocalDay } from '@/shared/time/local';
import { dayIn } from '@/shared/time/zoned';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { DayInput } from '@/shared/ui/DayInput';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import classes from '../manage.module.css';
import { isKnown, isTick, type Length, lengths, lookedAt, momentsOf, turned } from './span';

interface Props {
  site: Site;
  length: Length;
  /** Today, if absent. */
  day: LocalDay | undefined;
  onLook: (length: Length, day: LocalDay) => void;
}

/** How many places were free at a site, over a day, a week or a month of its calendar. */
export function Occupancy({ site, length, day: asked, onLook }: Props) {
  const t = useTranslations('parkingOccupancy');
  const format = useFormatter();
  const { id, timeZone, capacity } = site;
  const day = asked ?? dayIn(timeZone, new Date());
  const looked = lookedAt(length, day);
  const { from, to } = momentsOf(looked, timeZone);
  const occupancy = useQuery({ ...occupancyQuery(id, from, to, looked.step), placeholderData: keepPreviousData });
  const steps = occupancy.data;
  const clock = (moment: string) =>
    format.dateTime(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const free = (value: number) =>
    capacity === undefined
      ? t('free', { free: format.number(value, { maximumFractionDigits: 1 }) })
      : t('freeOf', { free: format.number(value, { maximumFractionDigits: 1 }), places: format.number(capacity) });
  const tick = (moment: string) =>
    isTick(length, timeZone, moment)
      ? format.dateTime(
          new Date(moment),
          length === 'day' ? { hour: 'numeric', timeZone } : { day: 'numeric', month: 'short', timeZone },
        )
      : undefined;
  const columns: readonly Column<OccupancyStep>[] = [
    { key: 'from', header: t('from'), cell: (step) => clock(step.from), short: true },
    {
      key: 'free',
      header: t('places'),
      cell: (step) => (step.free === undefined ? t('unknown') : format.number(step.free, { maximumFractionDigits: 1 })),
      numeric: true,
    },
  ];
  return (
    <Stack>
      <div role="search" className={`${classes.filters ?? ''} no-print`}>
        <Button
          variant="default"
          px="xs"
          aria-label={t('previous')}
          onClick={() => onLook(length, turned(length, day, -1))}
        >
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <DayInput
          label={t('day')}
          value={day}
          onChange={(chosen) => {
            if (chosen !== null) onLook(length, chosen);
          }}
        />
        <Button variant="default" px="xs" aria-label={t('next')} onClick={() => onLook(length, turned(length, day, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </Button>
        <Button.Group aria-label={t('length')}>
          {lengths.map((one) => (
            <Button
              key={one}
              variant={one === length ? 'filled' : 'default'}
              aria-pressed={one === length}
              onClick={() => onLook(one, day)}
            >
              {t(`lengths.${one}`)}
            </Button>
          ))}
        </Button.Group>
      </div>
      {occupancy.isError ? (
        <ProblemAlert error={occupancy.error} onRetry={() => void occupancy.refetch()} />
      ) : steps === undefined ? (
        <Skeleton height={320} radius="lg" />
      ) : !isKnown(steps) ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <>
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t('note', { zone: timeZone.replaceAll('_', ' ') })}
            </Text>
            <ExportButton
              name={`occupancy-${id}-${looked.first}`}
              rows={() => Promise.resolve([[t('from'), t('places')], ...steps.map((step) => [step.from, step.free])])}
            />
          </Group>
          <StepChart
            title={t('chart')}
            height={320}
            busy={occupancy.isPlaceholderData}
            unknown={t('unknown')}
            say={free}
            steps={steps.map((step) => ({ label: clock(step.from), value: step.free, tick: tick(step.from) }))}
          />
          <details>
            <summary>{t('asTable')}</summary>
            <DataTable label={t('places')} columns={columns} rows={steps} rowKey={({ from: at }) => at} />
          </details>
        </>
      )}
    </Stack>
  );
}
