import { Group } from '@mantine/core';
import { IconCalendar, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import { knowsCustomers, useSession } from '@/shared/session/session';
import { ExportButton } from '@/shared/ui/ExportButton';
import { LinkButton } from '@/shared/ui/LinkButton';
import { readAppointments } from '@/shared/workshop/appointments';
import { useSiteZone } from '@/shared/workshop/calendar';
import { useAppointmentRows } from '@/shared/workshop/useAppointmentRows';
import { toFilter, type WorkshopSearch } from './workshop-search';

/** All that the list is of, as a table to keep. */
export function SaveAppointments({ search }: { search: WorkshopSearch }) {
  const toRows = useAppointmentRows(useSiteZone());
  const rows = async () => {
    const filter = toFilter({ ...search, page: undefined });
    const all = await everyPage((page) => readAppointments({ ...filter, page, size: LARGEST_PAGE }));
    return toRows(all);
  };
  return <ExportButton name="appointments" rows={rows} />;
}

/** Beside the title: the same by time, and one more. */
export function WorkshopActions({ search }: { search: WorkshopSearch }) {
  const t = useTranslations('appointments.workshop');
  const desk = knowsCustomers(useSession());
  return (
    <Group gap="sm">
      <LinkButton
        to="/workshop/board"
        search={search.day === undefined ? {} : { day: search.day }}
        variant="default"
        leftSection={<IconCalendar size={18} aria-hidden />}
      >
        {t('board')}
      </LinkButton>
      {desk && (
        <LinkButton to="/workshop/appointments/new" search={{}} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('new')}
        </LinkButton>
      )}
    </Group>
  );
}
