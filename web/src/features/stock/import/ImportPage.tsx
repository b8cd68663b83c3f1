import { Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSeller } from '@/shared/session/session';
import { site } from '@/shared/site/site';
import { currencies, rememberCurrency, usualCurrency } from '@/shared/ui/currencies';
import { DropZone } from '@/shared/ui/DropZone';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { readPage } from '@/shared/ui/page-number';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { importFeed, importsQuery, readImports } from '../api/imports';
import { feedType } from './feeds';
import { ImportsTable } from './ImportsTable';

const route = getRouteApi('/stock/import');

export default function ImportPage() {
  return (
    <Gate lets={isSeller}>
      <Import />
    </Gate>
  );
}

function Import() {
  const t = useTranslations('stock.imports');
  const words = useTranslations('vehicle');
  const { page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [currency, setCurrency] = useState(usualCurrency);
  const [mileageUnit, setMileageUnit] = useState<'KM' | 'MI'>(site().mileageUnit);
  const [wrong, setWrong] = useState<string>();
  const earlier = useQuery(importsQuery(page));
  const sending = useMutation({
    mutationFn: importFeed,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/stock/import/$id', params: { id: String(id) } });
    },
  });

  const rows = async () => {
    const counts = ['rows', 'accepted', 'updated', 'unchanged', 'rejected'] as const;
    return [
      [t('received'), t('state'), ...counts.map((count) => t(count))],
      ...(await readImports()).map((one) => [
        one.receivedAt,
        t(`status.${one.status}`),
        ...counts.map((count) => one[count]),
      ]),
    ];
  };

  const take = (file: File) => {
    const type = feedType(file.name);
    setWrong(type === undefined ? t('wrongType', { name: file.name }) : undefined);
    if (type !== undefined) sending.mutate({ file, type, currency, mileageUnit });
  };

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Paper withBorder p="xl" radius="lg">
        <Stack>
          <Group>
            <NativeSelect
              label={t('currency')}
              value={currency}
              data={currencies}
              onChange={({ currentTarget: { value } }) => {
                rememberCurrency(value);
                setCurrency(value);
              }}
            />
            <NativeSelect
              label={t('mileageUnit')}
              value={mileageUnit}
              data={[
                { value: 'MI', label: words('miles') },
                { value: 'KM', label: words('kilometers') },
              ]}
              onChange={({ currentTarget: { value } }) => setMileageUnit(value === 'KM' ? 'KM' : 'MI')}
            />
          </Group>
          <DropZone
            label={t('choose')}
            words={{ drop: t('drop'), formats: t('formats'), sending: (name) => t('sending', { name }) }}
            accept=".csv,.txt,.ndjson,.jsonl,.json"
            onFile={take}
            sending={sending.isPending ? sending.variables.file : undefined}
          />
          {wrong !== undefined && (
            <Text role="alert" c="var(--mantine-color-error)">
              {wrong}
            </Text>
          )}
          {sending.isError && <ProblemAlert error={sending.error} />}
        </Stack>
      </Paper>
      <section aria-labelledby="earlier">
        <Group justify="space-between" mb="md">
          <Title order={2} size="h4" id="earlier">
            {t('earlier')}
          </Title>
          <ExportButton name="imports" rows={rows} />
        </Group>
        {earlier.isError && <ProblemAlert error={earlier.error} onRetry={() => void earlier.refetch()} />}
        {earlier.data?.totalItems === 0 ? (
          <Text c="dimmed">{t('none')}</Text>
        ) : (
          !earlier.isError && (
            <Stack>
              <ImportsTable imports={earlier.data?.items} busy={earlier.isPlaceholderData} />
              <Pager
                page={page}
                pages={earlier.data?.totalPages ?? 0}
                onChange={(next) => void navigate({ search: readPage(next) })}
              />
            </Stack>
          )
        )}
      </section>
    </Page>
  );
}
