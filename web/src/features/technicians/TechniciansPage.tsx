import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { plansWork } from '@/shared/session/session';
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
import { type Technician, techniciansQuery } from '@/shared/workshop/technicians';
import { TechnicianForm } from './TechnicianForm';

export default function TechniciansPage() {
  return (
    <Gate lets={plansWork}>
      <Technicians />
    </Gate>
  );
}

function Technicians() {
  const t = useTranslations('crew.technicians');
  const navigate = useNavigate();
  const list = useQuery(techniciansQuery);
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<Technician>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: (one) => (
        <TextLink fw={600} to="/workshop/technicians/$id" params={{ id: String(one.id) }}>
          {fullName(one)}
        </TextLink>
      ),
    },
    { key: 'employeeId', header: t('employeeId'), cell: ({ employeeId }) => employeeId },
    {
      key: 'state',
      header: t('state'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'good' : 'planned'}>{t(active ? 'active' : 'inactive')}</StatusBadge>
      ),
    },
    { key: 'skills', header: t('skills'), cell: ({ skills }) => <Skills skills={skills} /> },
    {
      key: 'account',
      header: t('account'),
      cell: ({ accountId }) => t(accountId === undefined ? 'unlinked' : 'linked'),
    },
  ];

  return (
    <Page title={t('title')} actions={<Button onClick={() => setAdding(true)}>{t('add')}</Button>}>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {!list.isError && list.data?.length !== 0 && (
        <Stack>
          <TableLine>
            <ExportButton
              name="technicians"
              rows={() =>
                Promise.resolve([
                  [t('name'), t('employeeId'), t('state'), t('skills')],
                  ...(list.data ?? []).map((one) => [
                    fullName(one),
                    one.employeeId,
                    t(one.active ? 'active' : 'inactive'),
                    one.skills.join(' '),
                  ]),
                ])
              }
            />
          </TableLine>
          <DataTable label={t('title')} columns={columns} rows={list.data} rowKey={({ id }) => id} />
        </Stack>
      )}
      <Dialog opened={adding} onClose={() => setAdding(false)} title={t('add')}>
        <TechnicianForm
          onClose={() => setAdding(false)}
          onDone={({ id }) => void navigate({ to: '/workshop/technicians/$id', params: { id: String(id) } })}
        />
      </Dialog>
    </Page>
  );
}

function Skills({ skills }: { skills: readonly string[] }) {
  const t = useTranslations('crew.technicians');
  if (skills.length === 0)
    return (
      <Text c="dimmed" inherit>
        {t('noSkills')}
      </Text>
    );
  return (
    <Group gap={4}>
      {skills.map((skill) => (
        <Badge key={skill} variant="light" color="gray" size="md">
          {skill}
        </Badge>
      ))}
    </Group>
  );
}
