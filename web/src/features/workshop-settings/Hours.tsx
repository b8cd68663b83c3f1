import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
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
      saved={week.data}
      none={t('closed')}
      noneAtAll={t('noneAtAll')}
      onSave={(hours, etag) => changeOpeningHours(etag, hours)}
      onSettled={async () => {
        await queryClient.invalidateQueries(openingHoursQuery);
        await queryClient.invalidateQueries({ queryKey: ['workshop-calendar'] });
      }}
    />
  );
}
