import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { Plate } from '@/shared/parking/Plate';
import { StayStateBadge } from '@/shared/parking/StayStateBadge';
import type { Column } from '@/shared/ui/DataTable';
import { TextLink } from '@/shared/ui/LinkButton';
import type { FoundStay } from './api/history';

/** A stay in a line; its times by the clocks of its site. */
export function useStayColumns(): Column<FoundStay>[] {
  const t = useTranslations('parkingHistory');
  const format = useFormatter();
  const amounts = useAmounts();
  return useMemo(() => {
    const clock = (moment: string, timeZone: string) =>
      format.dateTime(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return [
      {
        key: 'from',
        header: t('from'),
        short: true,
        cell: ({ id, startsAt, timeZone }) => (
          <TextLink to="/parking/stays/$stayId" params={{ stayId: String(id) }}>
            {clock(startsAt, timeZone)}
          </TextLink>
        ),
      },
      { key: 'until', header: t('until'), short: true, cell: ({ endsAt, timeZone }) => clock(endsAt, timeZone) },
      { key: 'plate', header: t('plate'), cell: ({ plate, country }) => <Plate plate={plate} country={country} /> },
      { key: 'site', header: t('site'), cell: ({ site }) => site },
      { key: 'space', header: t('space'), short: true, cell: ({ space }) => space ?? '–' },
      { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { key: 'state', header: t('state'), cell: ({ state }) => <StayStateBadge state={state} /> },
      {
        key: 'paid',
        header: t('paid'),
        numeric: true,
        cell: ({ paid, refunded }) =>
          paid === undefined
            ? '–'
            : amounts.money({ ...paid, minorUnits: paid.minorUnits - (refunded?.minorUnits ?? 0) }),
      },
    ];
  }, [t, format, amounts]);
}
