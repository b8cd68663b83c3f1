import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { knowsCustomers, useSession } from '@/shared/session/session';
import { Dialog } from '@/shared/ui/Dialog';
import { TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { AppointmentStatusBadge } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { AppointmentSteps } from '@/shared/workshop/AppointmentSteps';
import { useSiteZone } from '@/shared/workshop/calendar';
import { MoveForm } from '@/shared/workshop/MoveForm';
import { mayMove } from '@/shared/workshop/steps';
import { VehicleCard } from '@/shared/workshop/VehicleCard';
import { VipMark } from '@/shared/workshop/VipMark';
import { VisitHistory } from '@/shared/workshop/VisitHistory';
import { AppointmentFacts } from './AppointmentFacts';
import classes from './StaffAppointment.module.css';

/** The appointment as the workshop works with it. */
export function StaffAppointment({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('appointments.one');
  const history = useTranslations('workshop.history');
  const { id, vin, vip, status } = appointment;
  return (
    <Page
      title={t('title', { id: String(id) })}
      actions={
        <Group gap="sm">
          {vip === true && <VipMark large />}
          <AppointmentStatusBadge status={status} />
        </Group>
      }
    >
      <Stack gap="lg">
        <Group align="flex-start" className="no-print">
          <AppointmentSteps appointment={appointment} />
          <MoveAppointment appointment={appointment} />
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Group>
        <Paper withBorder p="xl" radius="lg">
          <AppointmentFacts appointment={appointment} />
        </Paper>
        <VehicleCard vin={vin} linked />
        <Paper component="section" aria-labelledby="visits" withBorder p="xl" radius="lg">
          <Title order={2} size="h4" id="visits" mb="md">
            {history('title')}
          </Title>
          <VisitHistory vin={vin} except={id} />
        </Paper>
        <div className={classes.sign}>
          <span>{t('signedHandover')}</span>
          <span>{t('signedReturn')}</span>
        </div>
        <Group gap="lg" className="no-print">
          <TextLink to="/workshop/appointments">{t('all')}</TextLink>
        </Group>
      </Stack>
    </Page>
  );
}

function MoveAppointment({ appointment }: { appointment: Appointment }) {
  const t = useTranslations('workshop.move');
  const zone = useSiteZone();
  const desk = knowsCustomers(useSession());
  const [moving, { open, close }] = useDisclosure(false);
  if (!desk || !mayMove(appointment.status)) return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('title')}
      </Button>
      <Dialog opened={moving} onClose={close} title={t('title')}>
        <MoveForm
          appointment={appointment}
          zone={zone}
          onClose={close}
          onMoved={() => {
            close();
            void notify({ message: t('moved') });
          }}
        />
      </Dialog>
    </>
  );
}
