import { Badge, Group } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { isStaff, useSession } from '@/shared/session/session';
import type { Appointment, AppointmentStatus } from './api/appointments';

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

/** The state, and for staff whether it is the car of a customer of ours. */
export function AppointmentMarks({ appointment: { status, vip } }: { appointment: Appointment }) {
  const t = useTranslations('appointments.status');
  const common = useTranslations('common');
  const staff = isStaff(useSession());
  return (
    <Group gap="xs">
      {vip === true && staff && (
        <Badge
          color="yellow"
          variant="filled"
          leftSection={<IconStarFilled size={12} aria-hidden />}
          title={common('vipMeans')}
        >
          {common('vip')}
        </Badge>
      )}
      <Badge color={colors[status]} variant="light">
        {t(status)}
      </Badge>
    </Group>
  );
}
