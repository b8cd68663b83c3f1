import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { writtenPlate } from '@/shared/parking/plates';
import { parkingSiteQuery } from '@/shared/parking/sites';
import type { StayExport } from './api/exports';

/** Which stays an export has, in words. */
export function AskedFor({ filter }: Pick<StayExport, 'filter'>) {
  const t = useTranslations('parkingHistory');
  const states = useTranslations('parking.stay.states');
  const format = useFormatter();
  const { email, plate, country, siteId, spaceNumber, kind, state, from, to } = filter;
  const site = useQuery({ ...parkingSiteQuery(siteId ?? 0), enabled: siteId !== undefined });
  const clock = (moment: string) =>
    format.dateTime(new Date(moment), {
      dateStyle: 'medium',
      timeStyle: 'short',
      ...(site.data !== undefined && { timeZone: site.data.timeZone }),
    });
  const words = [
    email,
    plate !== undefined && writtenPlate(plate, country),
    siteId !== undefined && (site.data?.name ?? t('exports.site', { id: String(siteId) })),
    spaceNumber !== undefined && t('exports.space', { number: spaceNumber }),
    kind !== undefined && t(`kinds.${kind}`),
    state !== undefined && states(state),
    from !== undefined && t('exports.from', { at: clock(from) }),
    to !== undefined && t('exports.to', { at: clock(to) }),
  ].filter((word) => typeof word === 'string');
  return words.length === 0 ? t('exports.all') : words.join(' · ');
}
