import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { type Salesperson, salespeopleQuery } from '@/shared/salespeople/salespeople';
import { isAdmin } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { TableLine } from '@/shared/ui/TableLine';
import { EditPerson } from './EditPerson';
import { PersonForm } from './PersonForm';
import classes from './team.module.css';

export default function TeamPage() {
  return (
    <Gate lets={isAdmin}>
      <Team />
    </Gate>
  );
}

function Team() {
  const t = useTranslations('people.team');
  const people = useTranslations('people');
  const list = useQuery(salespeopleQuery);
  const [edited, setEdited] = useState<'new' | Salesperson>();
  const close = () => setEdited(undefined);
  const columns: readonly Column<Salesperson>[] = [
    { key: 'name', header: t('name'), cell: (person) => <strong>{fullName(person)}</strong> },
    { key: 'employeeId', header: t('employeeId'), cell: ({ employeeId }) => employeeId },
    {
      key: 'state',
      header: t('state'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'good' : 'planned'}>{t(active ? 'active' : 'inactive')}</StatusBadge>
      ),
    },
    {
      key: 'account',
      header: people('account'),
      cell: ({ accountId }) => t(accountId === undefined ? 'unlinked' : 'linked'),
    },
    {
      key: 'actions',
      header: t('actions'),
      action: true,
      cell: (person) => (
        <span className={classes.actions}>
          <TextLink to="/sales" search={{ person: person.id }} aria-label={t('salesOf', { name: fullName(person) })}>
            {t('sales')}
          </TextLink>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('editOf', { name: fullName(person) })}
            onClick={() => setEdited(person)}
          >
            {t('edit')}
          </Button>
        </span>
      ),
    },
  ];

  return (
    <Page title={t('title')} actions={<Button onClick={() => setEdited('new')}>{t('add')}</Button>}>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        !list.isError && (
          <Stack>
            <TableLine>
              <ExportButton
                name="salespeople"
                rows={() =>
                  Promise.resolve([
                    [t('name'), t('employeeId'), t('state')],
                    ...(list.data ?? []).map((one) => [
                      fullName(one),
                      one.employeeId,
                      t(one.active ? 'active' : 'inactive'),
                    ]),
                  ])
                }
              />
            </TableLine>
            <DataTable label={t('title')} columns={columns} rows={list.data} rowKey={({ id }) => id} />
          </Stack>
        )
      )}
      <Dialog opened={edited !== undefined} onClose={close} title={edited === 'new' ? t('add') : t('editTitle')}>
        {edited === 'new' && <PersonForm onDone={close} />}
        {edited !== undefined && edited !== 'new' && <EditPerson id={edited.id} onDone={close} />}
      </Dialog>
    </Page>
  );
}
