import { Button, Group, Paper, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { AppointmentFacts } from './AppointmentFacts';
import { CancelAppointment } from './CancelAppointment';
import { MoveOwn } from './MoveOwn';
import classes from './OwnAppointment.module.css';

/** The appointment as its customer knows it. */
export function OwnAppointment({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const common = useTranslations('common');
  const ahead = appointment.status === 'SCHEDULED' || appointment.status === 'CONFIRMED';
  return (
    <Page
      title={t('title', { id: String(appointment.id) })}
      actions={
        <Group gap="sm">
          <AppointmentMarks appointment={appointment} />
          <Button
            className="no-print"
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </Group>
      }
    >
      <Text fw={700} className={classes.house}>
        {common('name')}
      </Text>
      <Paper withBorder p="xl" radius="lg">
        <AppointmentFacts appointment={appointment} own />
        {ahead && (
          <Text mt="lg" pt="md" className={classes.place}>
            {t('place')}
          </Text>
        )}
      </Paper>
      <Group justify="space-between" className="no-print">
        <TextLink to="/my/appointments">{t('all')}</TextLink>
        <Group gap="sm">
          <CancelAppointment appointment={appointment} />
          {ahead && <MoveOwn appointment={appointment} />}
        </Group>
      </Group>
    </Page>
  );
}
