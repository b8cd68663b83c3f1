import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Period } from '@/shared/parking/period';
import { site } from '@/shared/site/site';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import type { ParkingSearch } from './parking-search';

/** For which time the prices are. */
export function PricedFor({ search, stay }: { search: ParkingSearch; stay: Period }) {
  const t = useTranslations('parkingSearch');
  const { zone } = site();
  const format = useSiteFormat(zone);
  const said = search.from !== undefined || search.to !== undefined;
  const begins = search.from === undefined ? t('now') : format.moment(stay.from);
  return (
    <Text size="sm" c="dimmed">
      {said ? t('period', { from: begins, to: format.moment(stay.to), zone }) : t('nextHour')}{' '}
      {search.own !== undefined && t('visitors')}
    </Text>
  );
}
