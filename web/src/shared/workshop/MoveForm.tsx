import { Button, Group, NativeSelect, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import { rebase } from '../form/rebase';
import { useOpened } from '../form/useOpened';
import { DayInput } from '../ui/DayInput';
import { ProblemAlert } from '../ui/ProblemAlert';
import {
  type Appointment,
  appointmentQuery,
  type Move,
  reschedule,
  technicianName,
  useAppointmentChanged,
} from './appointments';
import { siteQuery } from './calendar';
import { FreeSlotPicker } from './FreeSlotPicker';
import classes from './MoveForm.module.css';
import { asItIs, toMove, type Wanted } from './move';

interface Props {
  appointment: Appointment;
  zone: string;
  onMoved: (after: Appointment) => void;
  onClose: () => void;
}

/** To another time or technician: one of the free times, or any other that is typed. */
export function MoveForm({ appointment: newest, zone, onMoved, onClose }: Props) {
  const t = useTranslations('workshop.move');
  const changed = useAppointmentChanged();
  const [appointment, again] = useOpened(newest, ({ id }) => appointmentQuery(id));
  const { technician } = appointment;
  const [wanted, setWanted] = useState(() => asItIs(appointment, zone));
  const [typing, setTyping] = useState(false);
  const technicians = useQuery(siteQuery).data?.technicians ?? [];
  const moving = useMutation({
    mutationFn: (move: Move) => reschedule(appointment, move),
    onSuccess: async (after) => {
      await changed(after);
      onMoved(after);
    },
    onError: async (error) => {
      if (!Problem.is(error, 412)) return;
      const now = await again();
      setWanted(rebase(asItIs(appointment, zone), wanted, asItIs(now, zone)));
    },
  });
  const want = (change: Partial<Wanted>) => {
    moving.reset();
    setWanted({ ...wanted, ...change });
  };
  const move = toMove(appointment, { ...wanted, ...(typing && { startsAt: undefined }) }, typing);
  const outside = moving.isError && Problem.of(moving.error).slug === 'outside-working-hours';

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (move !== undefined) moving.mutate(move);
      }}
    >
      <Stack>
        <NativeSelect
          data-autofocus
          label={t('technician')}
          value={String(wanted.technicianId)}
          data={[
            ...technicians.map((one) => ({ value: String(one.id), label: technicianName(one) })),
            ...(technicians.some(({ id }) => id === technician.id)
              ? []
              : [{ value: String(technician.id), label: technicianName(technician) }]),
          ]}
          onChange={({ currentTarget }) => want({ technicianId: Number(currentTarget.value), startsAt: undefined })}
        />
        <div className={classes.when}>
          <DayInput
            required
            label={t('day')}
            value={wanted.day}
            onChange={(day) => {
              if (day !== null) want({ day, startsAt: undefined });
            }}
          />
          <NumberInput
            label={t('minutes')}
            min={15}
            max={24 * 60}
            step={15}
            allowDecimal={false}
            value={wanted.minutes}
            onChange={(minutes) => want({ minutes: Number(minutes), startsAt: undefined })}
          />
        </div>
        {typing ? (
          <TextInput
            required
            type="time"
            label={t('time')}
            description={t('timeHelp', { zone })}
            value={wanted.time}
            onChange={({ currentTarget }) => want({ time: currentTarget.value })}
          />
        ) : (
          <FreeSlotPicker
            label={t('free')}
            wanted={{
              technicianId: wanted.technicianId,
              ...(wanted.minutes >= 15 && { durationMinutes: wanted.minutes }),
              moving: appointment.id,
            }}
            day={wanted.day}
            value={wanted.startsAt === undefined ? undefined : new Date(wanted.startsAt)}
            onChange={({ startsAt, localStart }) => want({ startsAt, day: localStart.slice(0, 10) })}
          />
        )}
        <Switch
          label={t('typed')}
          checked={typing}
          onChange={({ currentTarget }) => {
            moving.reset();
            setTyping(currentTarget.checked);
          }}
        />
        {moving.isError && <ProblemAlert error={moving.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('back')}
          </Button>
          {outside && move !== undefined && (
            <Button
              variant="default"
              loading={moving.isPending}
              onClick={() => moving.mutate({ ...move, outsideHours: true })}
            >
              {t('anyway')}
            </Button>
          )}
          <Button type="submit" loading={moving.isPending} disabled={move === undefined}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
