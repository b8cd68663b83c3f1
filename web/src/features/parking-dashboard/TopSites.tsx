import { Group, Paper, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { Cell } from '@/shared/csv/csv';
import { useAmounts } from '@/shared/i18n/amounts';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { TextLink } from '@/shared/ui/LinkButton';
import type { TopSite } from './api/dashboard';
import { fileLines } from './figures';

/** Where most stays were. */
export function TopSites({ sites }: { sites: readonly TopSite[] }) {
  const t = useTranslations('parkingFigures.top');
  const format = useFormatter();
  const amounts = useAmounts();
  const columns: readonly Column<TopSite>[] = [
    {
      key: 'site',
      header: t('site'),
      cell: ({ id, name }) => (
        <TextLink fw={600} to="/parking/manage/sites/$siteId" params={{ siteId: String(id) }}>
          {name}
        </TextLink>
      ),
    },
    { key: 'stays', header: t('stays'), cell: ({ stays }) => format.number(stays), numeric: true },
    { key: 'revenue', header: t('revenue'), cell: ({ revenue }) => amounts.sums(revenue), numeric: true },
  ];
  const file: (readonly Cell[])[] = [
    [t('site'), t('stays'), t('revenue'), t('currency')],
    ...sites.flatMap(({ name, stays, revenue }) => fileLines(name, stays, revenue)),
  ];
  return (
    <Paper component="section" aria-labelledby="top-sites" withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id="top-sites">
          {t('title')}
        </Title>
        <ExportButton name="parking-sites" rows={() => Promise.resolve(file)} />
      </Group>
      <DataTable label={t('title')} columns={columns} rows={sites} rowKey={({ id }) => id} />
    </Paper>
  );
}
