import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { knowsCustomers, useSession } from '@/shared/session/session';
import { Dialog } from '@/shared/ui/Dialog';
import { TextLink } from '@/shared/ui/LinkButton';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import { type Appointment, technicianName } from '@/shared/workshop/appointments';
import { AppointmentSteps } from '@/shared/workshop/AppointmentSteps';
import { MoveForm } from '@/shared/workshop/MoveForm';
import { mayMove } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import type { Moved } from './useMoves';

interface Props {
  /** Undefined where none is open. */
  appointment: Appointment | undefined;
  zone: string;
  onClose: () => void;
  onMoved: (moved: Moved) => void;
}

/** One of the board's appointments, and what can be done with it. */
export function BoardDialog({ appointment, zone, onClose, onMoved }: Props) {
  const t = useTranslations('planning.board');
  const format = useSiteFormat(zone);
  const title =
    appointment === undefined
      ? ''
      : t('dialog', {
          day: format.shortDate(appointment.startsAt),
          from: format.time(appointment.startsAt),
          to: format.time(appointment.endsAt),
        });
  return (
    <Dialog opened={appointment !== undefined} onClose={onClose} title={title}>
      {appointment !== undefined && (
        <Opened
          key={appointment.id}
          appointment={appointment}
          zone={zone}
          onClose={onClose}
          onMoved={(after) => onMoved({ before: appointment, after })}
        />
      )}
    </Dialog>
  );
}

interface OpenedProps {
  appointment: Appointment;
  zone: string;
  onClose: () => void;
  onMoved: (after: Appointment) => void;
}

function Opened({ appointment, zone, onClose, onMoved }: OpenedProps) {
  const t = useTranslations('planning.board');
  const move = useTranslations('workshop.move');
  const desk = knowsCustomers(useSession());
  const [moving, setMoving] = useState(false);
  if (moving) {
    return <MoveForm appointment={appointment} zone={zone} onMoved={onMoved} onClose={() => setMoving(false)} />;
  }
  const { id, vin, reason, customer, technician, bay } = appointment;
  return (
    <Stack>
      <AppointmentMarks appointment={appointment} />
      <div>
        <Text fw={600}>{reason}</Text>
        <Text size="sm">
          <VinText vin={vin} />
        </Text>
        <Text size="sm" c="dimmed">
          {[customer.name, technicianName(technician), bay?.name].filter((name) => name !== undefined).join(' · ')}
        </Text>
      </div>
      <TextLink to="/appointments/$id" params={{ id: String(id) }} data-autofocus>
        {t('open')}
      </TextLink>
      <AppointmentSteps appointment={appointment} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        {desk && mayMove(appointment.status) && <Button onClick={() => setMoving(true)}>{move('title')}</Button>}
      </Group>
    </Stack>
  );
}
