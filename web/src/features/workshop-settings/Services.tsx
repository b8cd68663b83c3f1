import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Service, servicesQuery, useServiceName } from '@/shared/workshop/services';
import { serviceQuery } from './api/settings';
import { ServiceForm } from './ServiceForm';

export function Services() {
  const t = useTranslations('crew.settings.services');
  const nameOf = useServiceName();
  const list = useQuery(servicesQuery);
  const [edited, setEdited] = useState<{ code?: string }>();
  const close = () => setEdited(undefined);
  const columns: readonly Column<Service>[] = [
    { key: 'name', header: t('name'), cell: (one) => <strong>{nameOf(one)}</strong> },
    { key: 'duration', header: t('duration'), cell: ({ durationMinutes }) => durationMinutes, numeric: true },
    { key: 'buffer', header: t('buffer'), cell: ({ bufferAfterMinutes = 0 }) => bufferAfterMinutes, numeric: true },
    { key: 'skill', header: t('skill'), cell: ({ skill }) => skill ?? t('any') },
    { key: 'bay', header: t('bay'), cell: ({ bayKind }) => bayKind ?? t('any') },
    { key: 'online', header: t('online'), cell: ({ bookableOnline }) => t(bookableOnline ? 'yes' : 'no') },
    {
      key: 'state',
      header: t('active'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'good' : 'planned'}>{t(active ? 'offered' : 'notOffered')}</StatusBadge>
      ),
    },
    {
      key: 'edit',
      header: t('edit'),
      action: true,
      cell: (one) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('editOf', { name: nameOf(one) })}
          onClick={() => setEdited({ code: one.code })}
        >
          {t('edit')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <EmptyState text={t('none')} />}
      {!list.isError && list.data?.length !== 0 && (
        <DataTable label={t('title')} columns={columns} rows={list.data} rowKey={({ code }) => code} />
      )}
      <Group justify="space-between">
        <ExportButton
          name="services"
          rows={() =>
            Promise.resolve([
              [t('code'), t('name'), t('duration'), t('buffer'), t('skill'), t('bay'), t('online'), t('active')],
              ...(list.data ?? []).map((one) => [
                one.code,
                nameOf(one),
                one.durationMinutes,
                one.bufferAfterMinutes ?? 0,
                one.skill ?? '',
                one.bayKind ?? '',
                t(one.bookableOnline ? 'yes' : 'no'),
                t(one.active ? 'offered' : 'notOffered'),
              ]),
            ])
          }
        />
        <Button onClick={() => setEdited({})}>{t('add')}</Button>
      </Group>
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited?.code === undefined ? t('add') : t('editOf', { name: edited.code })}
      >
        {edited !== undefined &&
          (edited.code === undefined ? (
            <ServiceForm onDone={close} />
          ) : (
            <EditService code={edited.code} onDone={close} />
          ))}
      </Dialog>
    </>
  );
}

function EditService({ code, onDone }: { code: string; onDone: () => void }) {
  const service = useQuery(serviceQuery(code));
  if (service.isError) return <ProblemAlert error={service.error} onRetry={() => void service.refetch()} />;
  if (service.data === undefined) return <SkeletonList rows={5} height={48} />;
  return <ServiceForm service={service.data} onDone={onDone} />;
}
