import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { TariffSheet } from '@/shared/parking/TariffSheet';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import type { Tariff } from '../api/tariffs';
import { checkQuery, type Version } from '../api/versions';
import PriceChart from '../chart/PriceChart';
import { Section } from '../Section';
import { TryIt } from './TryIt';
import { useNewDraft } from './useNewDraft';

const DAY = 24 * 60;

/** What was published, which nobody changes any more. */
export function PublishedVersion({ tariff, version: { document } }: { tariff: Tariff; version: Version }) {
  const t = useTranslations('tariffs');
  const words = useTariffWords(tariff.currency);
  const check = useQuery(checkQuery(document));
  const drafting = useNewDraft(tariff.id);
  const curves = check.data?.curves ?? [];
  const paid = curves.filter(({ points }) => points.some(({ cents }) => cents > 0));
  const ends = document.scales.map(({ maximumMinutes = 0 }) => maximumMinutes);
  return (
    <Stack gap="lg">
      <div>
        <Text mb="xs">{t('publishedText')}</Text>
        {drafting.isError && <ProblemAlert error={drafting.error} />}
        <Button loading={drafting.isPending} onClick={() => drafting.mutate(document)}>
          {t('newFromThis')}
        </Button>
      </div>
      <Section title={t('sections.prices')}>
        {check.isError ? (
          <ProblemAlert error={check.error} onRetry={() => void check.refetch()} />
        ) : check.data === undefined ? (
          <SkeletonList rows={4} height={60} />
        ) : (
          <Stack gap="lg">
            <PriceChart
              title={t('scales.chart', { scales: paid.map((curve) => words.scale(curve)).join(', ') })}
              currency={tariff.currency}
              drawn={paid.map((curve, look) => ({ curve, look, chosen: look === 0 }))}
              until={Math.max(...ends) || DAY}
              busy={false}
              legend
            />
            <TariffSheet document={document} currency={tariff.currency} curves={curves} />
          </Stack>
        )}
      </Section>
      <Section title={t('sections.try')} lead={t('try.lead')}>
        <TryIt tariff={tariff} document={document} sound />
      </Section>
    </Stack>
  );
}
