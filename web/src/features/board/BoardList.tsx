import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayIn } from '@/shared/time/zoned';
import { EmptyState } from '@/shared/ui/EmptyState';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import { type Appointment, technicianName } from '@/shared/workshop/appointments';
import type { Calendar } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { byStart, peopleOf } from './board';
import classes from './BoardList.module.css';
import { RefusalNote } from './RefusalNote';
import type { Moves } from './useMoves';

interface Props {
  calendar: Calendar;
  appointments: readonly Appointment[];
  /** Several days: each has its own part of the list. */
  byDay: boolean;
  moves: Moves;
  onOpen: (appointment: Appointment) => void;
}

interface Part {
  title: string;
  items: readonly Appointment[];
}

/** The board where there is no room for lanes: by technician or by time, and a week by its days. */
export function BoardList({ calendar, appointments: given, byDay, moves, onOpen }: Props) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(calendar.zone);
  const [byTime, setByTime] = useState(false);
  const appointments = [...given].sort(byStart);
  const people: Part[] = peopleOf(calendar.technicians, appointments).map(({ id, firstName, lastName }) => ({
    title: `${firstName} ${lastName}`,
    items: appointments.filter(({ technician }) => technician.id === id),
  }));
  const days: Part[] = calendar.days.map(({ day }) => ({
    title: format.day(day),
    items: appointments.filter(({ startsAt }) => dayIn(calendar.zone, new Date(startsAt)) === day),
  }));
  const parts = (byDay || byTime ? days : people).filter(({ items }) => items.length > 0 || !(byDay || byTime));

  return (
    <div className={classes.list}>
      {!byDay && (
        <Button.Group aria-label={t('order')} className="no-print">
          {[false, true].map((time) => (
            <Button
              key={String(time)}
              size="xs"
              variant={byTime === time ? 'filled' : 'default'}
              aria-pressed={byTime === time}
              onClick={() => setByTime(time)}
            >
              {t(time ? 'byTime' : 'byTechnician')}
            </Button>
          ))}
        </Button.Group>
      )}
      {appointments.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {appointments.length > 0 &&
        parts.map(({ title, items }) => (
          <section key={title}>
            <Title order={2} size="h5" mb={6}>
              {title}
            </Title>
            {items.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('nothingBooked')}
              </Text>
            )}
            <ul>
              {items.map((one) => (
                <li key={one.id}>
                  <Entry appointment={one} calendar={calendar} withName={byDay || byTime} onOpen={onOpen} />
                  {moves.refusal?.appointment.id === one.id && (
                    <RefusalNote refusal={moves.refusal} zone={calendar.zone} moves={moves} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

interface EntryProps {
  appointment: Appointment;
  calendar: Calendar;
  withName: boolean;
  onOpen: (appointment: Appointment) => void;
}

function Entry({ appointment, calendar, withName, onOpen }: EntryProps) {
  const format = useSiteFormat(calendar.zone);
  const { startsAt, endsAt, reason, vin, technician, customer } = appointment;
  const names = [withName ? technicianName(technician) : undefined, customer.name].filter((one) => one !== undefined);
  return (
    <button type="button" className={classes.entry} aria-haspopup="dialog" onClick={() => onOpen(appointment)}>
      <span className={classes.when}>
        <strong>{format.time(startsAt)}</strong>
        <span>{format.time(endsAt)}</span>
      </span>
      <span className={classes.what}>
        <strong>{reason}</strong>
        <VinText vin={vin} />
        {names.length > 0 && <span>{names.join(' · ')}</span>}
        <AppointmentMarks appointment={appointment} />
      </span>
    </button>
  );
}
