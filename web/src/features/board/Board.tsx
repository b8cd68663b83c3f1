import { Alert, Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Appointment, type AppointmentStatus, technicianName } from '@/shared/workshop/appointments';
import type { Calendar } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { BoardDialog } from './BoardDialog';
import { BoardList } from './BoardList';
import { shownOf } from './board';
import { DayBoard } from './DayBoard';
import { type Moved, useMoves } from './useMoves';
import { usePrinting } from './usePrinting';
import { WeekBoard } from './WeekBoard';

interface Props {
  view: 'day' | 'week';
  calendar: Calendar;
  appointments: readonly Appointment[];
  status: AppointmentStatus | undefined;
  queryKey: readonly unknown[];
}

/** The days that were asked for: lanes or a week's table; on a phone and on paper a list. */
export function Board({ view, calendar, appointments, status, queryKey }: Props) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const printing = usePrinting();
  const moves = useMoves(queryKey);
  const [openId, setOpenId] = useState<number>();
  const opened = appointments.find(({ id }) => id === openId);
  const shown = shownOf(appointments, status);
  const listed = narrow || printing;

  return (
    <>
      <Closures calendar={calendar} />
      {listed && (
        <BoardList
          calendar={calendar}
          appointments={shown}
          byDay={view === 'week'}
          moves={moves}
          onOpen={({ id }) => setOpenId(id)}
        />
      )}
      {!listed && view === 'week' && (
        <WeekBoard calendar={calendar} appointments={appointments} shown={shown} onOpen={({ id }) => setOpenId(id)} />
      )}
      {!listed && view === 'day' && (
        <DayBoard
          calendar={calendar}
          appointments={appointments}
          shown={shown}
          moves={moves}
          onOpen={({ id }) => setOpenId(id)}
        />
      )}
      <MovedBar moved={moves.last} zone={calendar.zone} onUndo={moves.undo} />
      <BoardDialog
        appointment={opened}
        zone={calendar.zone}
        onClose={() => setOpenId(undefined)}
        onMoved={(moved) => {
          setOpenId(undefined);
          moves.setLast(moved);
        }}
      />
    </>
  );
}

function Closures({ calendar: { days } }: { calendar: Calendar }) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat('UTC');
  const closed = days.filter(({ closures }) => closures.length > 0);
  if (closed.length === 0) return null;
  return (
    <Alert color="gray" title={t('closed')}>
      {closed.map(({ day, closures }) => (
        <Text key={day} size="sm">
          {format.day(day)}: {closures.join(', ')}
        </Text>
      ))}
    </Alert>
  );
}

interface MovedProps {
  moved: Moved | undefined;
  zone: string;
  onUndo: (moved: Moved) => void;
}

/** Says what was moved, for those who listen, too, and takes it back. */
function MovedBar({ moved, zone, onUndo }: MovedProps) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(zone);
  return (
    <div role="status" className="no-print">
      {moved !== undefined && (
        <Group gap="sm">
          <Text size="sm">
            {t('moved', {
              technician: technicianName(moved.after.technician),
              day: format.shortDate(moved.after.startsAt),
              time: format.time(moved.after.startsAt),
            })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => onUndo(moved)}>
            {t('undo')}
          </Button>
        </Group>
      )}
    </div>
  );
}
