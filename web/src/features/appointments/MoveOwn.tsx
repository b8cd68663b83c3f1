import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { dayIn, momentIn, timeIn } from '@/shared/time/zoned';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Appointment, appointmentQuery, reschedule, useAppointmentChanged } from '@/shared/workshop/appointments';
import { useSiteZone } from '@/shared/workshop/calendar';
import { NextTimes } from '@/shared/workshop/NextTimes';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { type When, WhenFields } from '@/shared/workshop/WhenFields';

const route = getRouteApi('/appointments/$id');

/** Customers choose another of the free times, as long as the workshop lets them. */
export function MoveOwn({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('appointments.move');
  const { move = false } = route.useSearch();
  const navigate = route.useNavigate();
  const close = () => void navigate({ search: {}, replace: true });
  return (
    <>
      <Button onClick={() => void navigate({ search: { move: true } })}>{t('move')}</Button>
      <Dialog opened={move} onClose={close} title={t('title')}>
        <MoveForm appointment={appointment} onClose={close} />
      </Dialog>
    </>
  );
}

function MoveForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useTranslations('appointments.move');
  const booking = useTranslations('booking');
  const zone = useSiteZone();
  const format = useSiteFormat(zone);
  const queryClient = useQueryClient();
  const changed = useAppointmentChanged();
  const [when, setWhen] = useState<When>({ day: null, time: '' });
  const [tried, setTried] = useState(false);
  const moving = useMutation({
    mutationFn: (moment: Date) => reschedule(appointment, { startsAt: moment.toISOString() }),
    onSuccess: async (moved) => {
      await changed(moved);
      onClose();
      void notify({ message: t('moved') });
    },
    onError: async (error) => {
      // What was free a moment ago, or the appointment itself, may be the reason.
      await queryClient.invalidateQueries({ queryKey: ['free-slots'] });
      if (Problem.is(error, 412)) await queryClient.invalidateQueries(appointmentQuery(appointment.id));
    },
  });
  const { startsAt } = appointment;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (when.day !== null && when.time !== '') moving.mutate(momentIn(zone, when.day, when.time));
      }}
    >
      <Stack>
        <Text>{t('now', { day: format.date(startsAt), time: format.time(startsAt) })}</Text>
        <WhenFields
          wanted={{ moving: appointment.id }}
          value={when}
          onChange={setWhen}
          errors={{
            day: tried && when.day === null ? booking('day.missing') : undefined,
            time: tried && when.day !== null && when.time === '' ? booking('time.missing') : undefined,
          }}
        />
        {moving.isError && <ProblemAlert error={moving.error} />}
        <NextTimes
          error={moving.error}
          onChoose={(moment) => {
            moving.reset();
            setWhen({ day: dayIn(zone, moment), time: timeIn(zone, moment) });
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" loading={moving.isPending}>
            {t('move')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
