import { Button, Group, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { dayIn, dayLater } from '@/shared/time/zoned';
import { DayInput } from '@/shared/ui/DayInput';
import { statuses } from '@/shared/workshop/appointments';
import classes from './BoardToolbar.module.css';
import { readBoardSearch } from './board-search';

const route = getRouteApi('/workshop/board');

interface Props {
  day: LocalDay;
  /** Undefined until it is known. */
  zone: string | undefined;
}

export function BoardToolbar({ day, zone }: Props) {
  const t = useTranslations('planning.board');
  const status = useTranslations('appointments.status');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = 'day' } = search;
  const step = view === 'week' ? 7 : 1;
  const show = (change: Record<string, unknown>) =>
    void navigate({ search: readBoardSearch({ ...search, day, ...change }) });
  const today = zone === undefined ? undefined : dayIn(zone, new Date());

  return (
    <div role="search" className={`${classes.toolbar ?? ''} no-print`}>
      <Group gap={6} wrap="nowrap" align="flex-end">
        <Button
          variant="default"
          px="xs"
          aria-label={t(view === 'week' ? 'previousWeek' : 'previousDay')}
          onClick={() => show({ day: dayLater(day, -step) })}
        >
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <DayInput
          label={t('day')}
          value={day}
          onChange={(chosen) => {
            if (chosen !== null) show({ day: chosen });
          }}
        />
        <Button
          variant="default"
          px="xs"
          aria-label={t(view === 'week' ? 'nextWeek' : 'nextDay')}
          onClick={() => show({ day: dayLater(day, step) })}
        >
          <IconChevronRight size={18} aria-hidden />
        </Button>
        <Button variant="default" disabled={day === today} onClick={() => show({ day: today })}>
          {t('today')}
        </Button>
      </Group>
      <Button.Group aria-label={t('view')}>
        {(['day', 'week'] as const).map((one) => (
          <Button
            key={one}
            variant={view === one ? 'filled' : 'default'}
            aria-pressed={view === one}
            onClick={() => show({ view: one === 'day' ? undefined : one })}
          >
            {t(one === 'day' ? 'viewDay' : 'viewWeek')}
          </Button>
        ))}
      </Button.Group>
      <NativeSelect
        label={t('status')}
        value={search.status ?? ''}
        onChange={({ currentTarget }) => show({ status: currentTarget.value })}
        data={[{ value: '', label: t('anyStatus') }, ...statuses.map((value) => ({ value, label: status(value) }))]}
      />
    </div>
  );
}
