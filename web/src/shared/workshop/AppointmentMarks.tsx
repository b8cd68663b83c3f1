import { Badge, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { isStaff, useSession } from '../session/session';
import type { Appointment, AppointmentStatus } from './appointments';
import { VipMark } from './VipMark';

const colors: Record<AppointmentStatus, string> = {
  SCHEDULED: 'brand',
  CONFIRMED: 'brand',
  ARRIVED: 'blue',
  IN_PROGRESS: 'blue',
  AWAITING_APPROVAL: 'orange',
  AWAITING_PARTS: 'orange',
  READY: 'green',
  FINISHED: 'gray',
  CANCELED: 'gray',
  NO_SHOW: 'red',
};

export function AppointmentStatusBadge({ status }: { status: AppointmentStatus }) {
  const t = useTranslations('appointments.status');
  return (
    <Badge color={colors[status]} variant="light">
      {t(status)}
    </Badge>
  );
}

/** The state, and for staff whether it is the car of a customer of ours. */
export function AppointmentMarks({
  appointment: { status, vip },
}: {
  appointment: Pick<Appointment, 'status' | 'vip'>;
}) {
  const staff = isStaff(useSession());
  return (
    <Group gap="xs">
      {vip === true && staff && <VipMark />}
      <AppointmentStatusBadge status={status} />
    </Group>
  );
}
