import { Text } from '@mantine/core';
import { type CSSProperties, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { Appointment } from '@/shared/workshop/appointments';
import type { Calendar } from '@/shared/workshop/calendar';
import { mayMove } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { knowsCustomers, useSession } from '@/shared/session/session';
import { axisOf, lanesOf, spanOf } from './board';
import classes from './DayBoard.module.css';
import { LaneView } from './LaneView';
import { NowLine } from './NowLine';
import { useCarry } from './useCarry';
import type { Moves } from './useMoves';

interface Props {
  calendar: Calendar;
  /** All of the day: what is hidden takes time, too. */
  appointments: readonly Appointment[];
  shown: readonly Appointment[];
  moves: Moves;
  onOpen: (appointment: Appointment) => void;
}

/** A day's work: a lane for each technician, along which time goes down. */
export function DayBoard({ calendar, appointments, shown, moves, onOpen }: Props) {
  const t = useTranslations('planning.board');
  const desk = knowsCustomers(useSession());
  const format = useSiteFormat(calendar.zone);
  const lanesBox = useRef<HTMLDivElement>(null);
  const [day] = calendar.days;
  if (day === undefined) throw new RangeError('A day board without a day');
  const axis = useMemo(() => axisOf(day, calendar.zone, appointments), [day, calendar.zone, appointments]);
  const lanes = useMemo(() => lanesOf(calendar, day, shown), [calendar, day, shown]);
  const carry = useCarry({
    box: lanesBox,
    axis,
    step: calendar.stepMinutes,
    lanes,
    // What began before midnight is carried on the day on which it did.
    mayCarry: (appointment) =>
      desk &&
      mayMove(appointment.status) &&
      spanOf(appointment).from >= axis.day.from &&
      moves.pending !== appointment.id,
    onDrop: moves.move,
  });

  if (lanes.length === 0) return <EmptyState title={t('nobodyTitle')} text={t('nobodyText')} />;
  const carried = carry.target;
  return (
    <>
      <Text size="sm" c="dimmed" id="how-to-move">
        {desk ? t('howToMove') : t('howToRead')}
      </Text>
      {/* Wider than its place it scrolls, by keyboard, too. */}
      <div
        role="group"
        aria-label={t('lanes')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={classes.board}
        style={
          { '--minutes': (axis.to - axis.from) / 60_000, '--lanes': lanes.length, '--px': '1.5px' } as CSSProperties
        }
      >
        <div className={classes.hours} aria-hidden>
          {axis.hours.map((hour) => (
            <span
              key={hour}
              className={classes.hour}
              style={{ '--from': (hour - axis.from) / 60_000 } as CSSProperties}
            >
              {format.time(new Date(hour))}
            </span>
          ))}
        </div>
        <div className={classes.lanes} ref={lanesBox}>
          {lanes.map((lane) => (
            <LaneView
              key={lane.id}
              lane={lane}
              axis={axis}
              calendar={calendar}
              appointments={appointments}
              moves={moves}
              carry={carry}
              onOpen={onOpen}
            />
          ))}
          <NowLine axis={axis} />
        </div>
      </div>
      <div aria-live="assertive" className={classes.spoken}>
        {carried?.by === 'keys' &&
          t('carried', {
            technician: carried.lane.name,
            from: format.time(new Date(carried.span.from)),
            to: format.time(new Date(carried.span.to)),
          })}
        {carried === undefined && carry.putBack && t('putBack')}
      </div>
    </>
  );
}
