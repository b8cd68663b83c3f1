import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { planChanged } from '@/shared/workshop/plan';
import { WeekForm } from '@/shared/workshop/WeekForm';
import { openingHoursQuery } from '@/shared/workshop/weekly-hours';
import { changeOpeningHours } from './api/settings';

export function Hours() {
  const t = useTranslations('crew.settings.hours');
  const queryClient = useQueryClient();
  const week = useQuery(openingHoursQuery);
  if (week.isError) return <ProblemAlert error={week.error} onRetry={() => void week.refetch()} />;
  if (week.data === undefined) return <SkeletonList rows={7} height={40} />;
  return (
    <WeekForm
      newest={week.data}
      query={() => openingHoursQuery}
      none={t('closed')}
      noneAtAll={t('noneAtAll')}
      save={(hours, etag) => changeOpeningHours(etag, hours)}
      onSaved={() => planChanged(queryClient)}
    />
  );
}
