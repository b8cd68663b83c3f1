import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useSiteFormat } from '../workshop/useSiteFormat';
import { type PriceSheet as Sheet, priceSheetQuery } from './tariffs';
import { TariffSheet } from './TariffSheet';

/** What parking at a site costs, for drivers. */
export function PriceSheet({ siteId }: { siteId: number }) {
  const t = useTranslations('prices');
  const sheet = useQuery(priceSheetQuery(siteId));
  if (sheet.isError) return <ProblemAlert error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (sheet.data === undefined) return <Skeleton height={200} radius="md" />;
  return sheet.data === null ? <Text>{t('freeHere')}</Text> : <KnownSheet sheet={sheet.data} />;
}

/** The same as a part of a page. */
export function PriceSection({ siteId }: { siteId: number }) {
  const t = useTranslations('prices');
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="xl" radius="lg">
      <Title order={2} size="h4" id={id} mb="md">
        {t('title')}
      </Title>
      <PriceSheet siteId={siteId} />
    </Paper>
  );
}

function KnownSheet({ sheet: { currency, timeZone, inForce, prices, nextStartsAt } }: { sheet: Sheet }) {
  const t = useTranslations('prices');
  const format = useSiteFormat(timeZone);
  return (
    <Stack gap="sm">
      {inForce === undefined ? (
        <Text>{t('freeYet')}</Text>
      ) : (
        <TariffSheet document={inForce.document} currency={currency} curves={prices} />
      )}
      {nextStartsAt !== undefined && (
        <Text size="sm" c="dimmed">
          {t('next', { moment: format.moment(nextStartsAt) })}
        </Text>
      )}
    </Stack>
  );
}
