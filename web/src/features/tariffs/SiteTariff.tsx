import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PriceSheet, priceSheetQuery } from '@/shared/parking/tariffs';
import { TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { removeSiteTariff, setSiteTariff, siteTariffChanged } from './api/site-tariff';
import { tariffsOfOperatorQuery } from './api/tariffs';

interface Props {
  siteId: number;
  operatorId: number;
}

/** Which of its operator's tariffs a site takes. */
export function SiteTariff({ siteId, operatorId }: Props) {
  const sheet = useQuery(priceSheetQuery(siteId));
  if (sheet.isError) return <ProblemAlert error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (sheet.data === undefined) return <SkeletonList rows={2} height={48} />;
  const { tariffId } = sheet.data ?? {};
  return <Choice key={tariffId ?? 0} siteId={siteId} operatorId={operatorId} sheet={sheet.data} />;
}

function Choice({ siteId, operatorId, sheet }: Props & { sheet: PriceSheet | null }) {
  const t = useTranslations('tariffs.site');
  const queryClient = useQueryClient();
  const taken = sheet === null ? '' : String(sheet.tariffId);
  const [chosen, setChosen] = useState(taken);
  const tariffs = useQuery(tariffsOfOperatorQuery(operatorId));
  const saving = useMutation({
    mutationFn: async (wanted: string) => {
      await (wanted === '' ? removeSiteTariff(siteId) : setSiteTariff(siteId, Number(wanted)));
    },
    onSuccess: async (_, wanted) => {
      await siteTariffChanged(queryClient, siteId);
      void notify({ message: t(wanted === '' ? 'freed' : 'set') });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(chosen);
      }}
    >
      <Stack>
        {tariffs.isError && <ProblemAlert error={tariffs.error} onRetry={() => void tariffs.refetch()} />}
        {saving.isError && <ProblemAlert error={saving.error} />}
        <NativeSelect
          label={t('tariff')}
          description={t('help')}
          value={chosen}
          data={[
            { value: '', label: t('none') },
            ...(tariffs.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={({ currentTarget }) => {
            saving.reset();
            setChosen(currentTarget.value);
          }}
        />
        {tariffs.data?.length === 0 && (
          <Text size="sm">
            {t('noTariffs')}{' '}
            <TextLink to="/parking/tariffs" search={{ operator: operatorId }}>
              {t('make')}
            </TextLink>
          </Text>
        )}
        <Group justify="flex-end">
          {sheet !== null && (
            <TextLink to="/parking/tariffs/$tariffId" params={{ tariffId: taken }}>
              {t('open', { name: sheet.name })}
            </TextLink>
          )}
          <Button type="submit" disabled={chosen === taken} loading={saving.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
