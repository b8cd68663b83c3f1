import { Button, Group } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { knowsCustomers, useSession } from '@/shared/session/session';
import type { LocalDay } from '@/shared/time/local';
import { ExportButton } from '@/shared/ui/ExportButton';
import { LinkButton } from '@/shared/ui/LinkButton';
import type { Appointment } from '@/shared/workshop/appointments';
import { useAppointmentRows } from '@/shared/workshop/useAppointmentRows';

interface Props {
  day: LocalDay;
  zone: string;
  appointments: readonly Appointment[];
}

export function BoardActions({ day, zone, appointments }: Props) {
  const t = useTranslations('planning.board');
  const toRows = useAppointmentRows(zone);
  const desk = knowsCustomers(useSession());
  return (
    <Group gap="sm" className="no-print">
      <ExportButton name={`workshop-${day}`} rows={() => Promise.resolve(toRows(appointments))} />
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      {desk && (
        <LinkButton to="/workshop/appointments/new" search={{ day }} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('new')}
        </LinkButton>
      )}
    </Group>
  );
}
