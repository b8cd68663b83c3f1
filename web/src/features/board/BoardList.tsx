import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { EmptyState } from '@/shared/ui/EmptyState';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import { type Appointment, technicianName } from '@/shared/workshop/appointments';
import { BeyondDay } from '@/shared/workshop/BeyondDay';
import type { Calendar } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { byStart, peopleOf, spanOf, touches } from './board';
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
  day: LocalDay;
  items: readonly Appointment[];
}

/** The board where there is no room for lanes: by technician or by time, and a week by its days. */
export function BoardList({ calendar, appointments: given, byDay, moves, onOpen }: Props) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(calendar.zone);
  const [byTime, setByTime] = useState(false);
  const appointments = [...given].sort(byStart);
  const days: Part[] = calendar.days.map((one) => ({
    title: format.day(one.day),
    day: one.day,
    items: appointments.filter((appointment) => touches(spanOf(appointment), spanOf(one))),
  }));
  const people: Part[] = days.flatMap(({ day, items }) =>
    peopleOf(calendar.technicians, items).map(({ id, firstName, lastName }) => ({
      title: `${firstName} ${lastName}`,
      day,
      items: items.filter(({ technician }) => technician.id === id),
    })),
  );
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
        parts.map(({ title, day, items }) => (
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
                  <Entry appointment={one} day={day} zone={calendar.zone} withName={byDay || byTime} onOpen={onOpen} />
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
  day: LocalDay;
  zone: string;
  withName: boolean;
  onOpen: (appointment: Appointment) => void;
}

function Entry({ appointment, day, zone, withName, onOpen }: EntryProps) {
  const format = useSiteFormat(zone);
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
        <BeyondDay appointment={appointment} day={day} zone={zone} />
        <AppointmentMarks appointment={appointment} />
      </span>
    </button>
  );
}
