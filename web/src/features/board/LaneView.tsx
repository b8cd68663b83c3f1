import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { useTranslations } from 'use-intl';
import { knowsCustomers, useSession } from '@/shared/session/session';
import { dayIn } from '@/shared/time/zoned';
import type { Appointment } from '@/shared/workshop/appointments';
import type { Calendar } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { AppointmentBlock } from './AppointmentBlock';
import { type Axis, gapsOf, type Lane, placeOn, type Span, spanOf } from './board';
import classes from './DayBoard.module.css';
import type { Carry } from './useCarry';
import type { Moves } from './useMoves';

interface Props {
  lane: Lane;
  axis: Axis;
  calendar: Calendar;
  appointments: readonly Appointment[];
  moves: Moves;
  carry: Carry;
  onOpen: (appointment: Appointment) => void;
}

/** Where something stands, for the style sheet. */
function placed(axis: Axis, span: Span): CSSProperties | undefined {
  const place = placeOn(axis, span);
  return place === undefined ? undefined : ({ '--from': place.from, '--long': place.minutes } as CSSProperties);
}

/** One technician's day: when they work, what is booked, and what is free. */
export function LaneView({ lane, axis, calendar, appointments, moves, carry, onOpen }: Props) {
  const t = useTranslations('planning.board');
  const absence = useTranslations('planning.absence');
  const format = useSiteFormat(calendar.zone);
  const [opened] = useState(() => Date.now());
  const desk = knowsCustomers(useSession());
  const theirs = appointments.filter(({ technician }) => technician.id === lane.id);
  const gaps = desk && lane.active ? gapsOf(lane.working, theirs, opened, calendar.stepMinutes) : [];
  const ghost = carry.target?.lane.id === lane.id ? carry.target : undefined;
  const entries = [
    ...lane.blocks.map((block) => ({ from: block.span.from, block, gap: undefined })),
    ...gaps.map((gap) => ({ from: gap.from, block: undefined, gap })),
  ].sort((one, other) => one.from - other.from);

  return (
    <section className={classes.lane} aria-label={lane.name}>
      <header className={classes.head}>
        <Text fw={600} size="sm" lineClamp={2}>
          {lane.name}
        </Text>
        {!lane.active && (
          <Text size="xs" c="dimmed">
            {t('inactive')}
          </Text>
        )}
      </header>
      <div className={classes.time} data-lane={lane.id}>
        {lane.working.map((span) => (
          <div key={span.from} aria-hidden className={classes.working} style={placed(axis, span)} />
        ))}
        {axis.hours.map((hour) => (
          <div
            key={hour}
            aria-hidden
            className={classes.line}
            style={{ '--from': (hour - axis.from) / 60_000 } as CSSProperties}
          />
        ))}
        {lane.absences.map((away) => {
          const style = placed(axis, spanOf(away));
          return (
            style !== undefined && (
              <div key={`${away.startsAt} ${away.kind}`} className={classes.away} style={style}>
                {absence(away.kind)}
              </div>
            )
          );
        })}
        {entries.map(({ block, gap }) =>
          block === undefined ? (
            <Link
              key={`free ${gap.from}`}
              to="/workshop/appointments/new"
              search={{
                day: dayIn(calendar.zone, new Date(gap.from)),
                technicianId: lane.id,
                startsAt: new Date(gap.from).toISOString(),
              }}
              className={classes.gap}
              style={placed(axis, gap)}
            >
              <span>{t('bookHere', { time: format.time(new Date(gap.from)) })}</span>
            </Link>
          ) : (
            <AppointmentBlock
              key={block.appointment.id}
              block={block}
              day={lane.day}
              style={placed(axis, block.span)}
              zone={calendar.zone}
              moves={moves}
              carry={carry}
              onOpen={onOpen}
            />
          ),
        )}
        {ghost !== undefined && (
          <div aria-hidden className={classes.ghost} style={placed(axis, ghost.span)}>
            {format.time(new Date(ghost.span.from))}–{format.time(new Date(ghost.span.to))}
          </div>
        )}
      </div>
    </section>
  );
}
