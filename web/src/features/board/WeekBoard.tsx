import { Progress, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { Appointment } from '@/shared/workshop/appointments';
import { BeyondDay } from '@/shared/workshop/BeyondDay';
import type { Calendar, CalendarDay } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { lanesOf, loadOf, peopleOf, type Lane } from './board';
import classes from './WeekBoard.module.css';

interface Props {
  calendar: Calendar;
  /** All of the week: what is hidden takes time, too. */
  appointments: readonly Appointment[];
  shown: readonly Appointment[];
  onOpen: (appointment: Appointment) => void;
}

/** A week's work: technicians by days, and how much of each day is booked. Days without work are left out. */
export function WeekBoard({ calendar, appointments, shown, onOpen }: Props) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(calendar.zone);
  const all = calendar.days.map((day) => ({
    day,
    lanes: lanesOf(calendar, day, shown),
    booked: lanesOf(calendar, day, appointments),
  }));
  const days = all.filter(({ day, booked }) => day.open.length > 0 || booked.some(({ blocks }) => blocks.length > 0));
  const people = peopleOf(calendar.technicians, shown);
  if (people.length === 0) return <EmptyState title={t('nobodyTitle')} text={t('nobodyText')} />;
  if (days.length === 0) return <EmptyState title={t('closedWeekTitle')} text={t('closedWeekText')} />;
  return (
    // Wider than its place it scrolls, by keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={t('week')} tabIndex={0} className={classes.scroll}>
      <table className={classes.week}>
        <thead>
          <tr>
            <th scope="col">{t('technician')}</th>
            {days.map(({ day: { day } }) => (
              <th key={day} scope="col">
                <Link to="/workshop/board" search={{ day }}>
                  {format.shortDay(day)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, firstName, lastName }) => (
            <tr key={id}>
              <th scope="row">
                {firstName} {lastName}
              </th>
              {days.map(({ day, lanes, booked }) => (
                <td key={day.day}>
                  <Cell
                    day={day}
                    lane={lanes.find((one) => one.id === id)}
                    booked={booked.find((one) => one.id === id)}
                    zone={calendar.zone}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  day: CalendarDay;
  lane: Lane | undefined;
  booked: Lane | undefined;
  zone: string;
  onOpen: (appointment: Appointment) => void;
}

function Cell({ day, lane, booked, zone, onOpen }: CellProps) {
  const format = useSiteFormat(zone);
  const common = useTranslations('common');
  const state = useTranslations('appointments.status');
  return (
    <>
      <Load lane={booked} />
      <ul className={classes.entries}>
        {lane?.blocks.map(({ appointment }) => (
          <li key={appointment.id}>
            <button
              type="button"
              className={classes.entry}
              data-status={appointment.status}
              aria-haspopup="dialog"
              title={`${appointment.reason} · ${state(appointment.status)}`}
              onClick={() => onOpen(appointment)}
            >
              <span className={classes.when}>{format.time(appointment.startsAt)}</span>
              {appointment.vip === true && <IconStarFilled size={12} aria-label={common('vip')} />}
              <span className={classes.what}>{appointment.reason}</span>
              <span className={classes.beyond}>
                <BeyondDay appointment={appointment} day={day.day} zone={zone} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Load({ lane }: { lane: Lane | undefined }) {
  const t = useTranslations('planning.board');
  const format = useFormatter();
  const { working, booked } = loadOf(lane?.working ?? [], lane?.blocks ?? []);
  const absence = useTranslations('planning.absence');
  const hours = (minutes: number) => format.number(minutes / 60, { maximumFractionDigits: 1 });
  const away = lane?.absences[0];
  if (working === 0 && booked === 0) {
    return (
      <Text size="xs" c="dimmed">
        {away === undefined ? t('off') : absence(away.kind)}
      </Text>
    );
  }
  const text =
    working === 0
      ? t('loadOff', { booked: hours(booked) })
      : t('load', { booked: hours(booked), working: hours(working) });
  return (
    <>
      <Text size="xs" c="dimmed">
        {text}
        {away !== undefined && ` · ${absence(away.kind)}`}
      </Text>
      <Progress
        size="sm"
        mt={3}
        value={working === 0 ? 100 : Math.min(100, (booked / working) * 100)}
        color={booked > working ? 'red' : 'brand'}
        aria-label={text}
      />
    </>
  );
}
