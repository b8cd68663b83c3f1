import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { isAdmin } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { TableLine } from '@/shared/ui/TableLine';
import { Actor } from './Actor';
import { auditQuery } from './api/audit';
import { readWholeAudit } from './api/whole-audit';
import { AuditedObject } from './AuditedObject';
import { auditedServices } from './audit-search';
import { AuditFilters } from './AuditFilters';
import { type Entry, merged } from './merge';
import { useAuditWords } from './useAuditWords';

const route = getRouteApi('/admin/audit');

export default function AuditPage() {
  return (
    <Gate lets={isAdmin}>
      <Audit />
    </Gate>
  );
}

function Audit() {
  const t = useTranslations('audit');
  const services = useTranslations('health.services');
  const words = useAuditWords();
  const format = useFormatter();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(auditQuery(search));
  const batches = list.data?.pages.flat() ?? [];
  const away = auditedServices.filter((service) =>
    batches.some((batch) => batch.service === service && batch.error !== undefined),
  );
  const entries = list.data === undefined ? undefined : merged(batches);
  const columns: readonly Column<Entry>[] = [
    { key: 'at', header: t('when'), cell: ({ at }) => format.dateTime(new Date(at), 'moment') },
    { key: 'actor', header: t('who'), cell: (entry) => <Actor entry={entry} /> },
    {
      key: 'what',
      header: t('what'),
      cell: (entry) => (
        <div>
          <strong>{words.done(entry.action)}</strong>
          <Text size="xs" c="dimmed">
            {words.detail(entry)}
          </Text>
        </div>
      ),
    },
    { key: 'object', header: t('object'), cell: (entry) => <AuditedObject entry={entry} /> },
    {
      key: 'origin',
      header: t('where'),
      cell: ({ origin, service }) => (
        <div>
          {origin ?? t('inside')}
          <Text size="xs" c="dimmed">
            {services(`${service}.name`)}
          </Text>
        </div>
      ),
    },
  ];
  const rows = async () => [
    ['at', 'service', 'actorKind', 'actor', 'roles', 'action', 'objectType', 'objectId', 'origin', 'detail', 'request'],
    ...(await readWholeAudit(search)).map((one) => [
      one.at,
      one.service,
      one.actorKind,
      one.actor,
      one.roles.join(' '),
      one.action,
      one.objectType,
      one.objectId,
      one.origin,
      words.detail(one),
      one.correlationId,
    ]),
  ];

  return (
    <Page title={t('title')} lead={t('lead')}>
      <AuditFilters search={search} onChange={(next) => void navigate({ search: next })} />
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {away.length > 0 && (
        <Alert color="orange" variant="light" role="alert" title={t('gap')}>
          <Text size="sm" mb="xs">
            {t('gapText', { names: away.map((service) => services(`${service}.name`)).join(', ') })}
          </Text>
          <Button size="xs" variant="default" onClick={() => void list.refetch()}>
            {t('again')}
          </Button>
        </Alert>
      )}
      {entries?.length === 0 && away.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        !list.isError && (
          <Stack>
            <TableLine>
              <ExportButton name="audit" rows={rows} />
            </TableLine>
            <DataTable
              label={t('title')}
              columns={columns}
              rows={entries}
              rowKey={({ service, id }) => `${service} ${id}`}
            />
            {list.hasNextPage && (
              <Group justify="center">
                <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t('more')}
                </Button>
              </Group>
            )}
          </Stack>
        )
      )}
    </Page>
  );
}
