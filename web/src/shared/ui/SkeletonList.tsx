import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Stands for rows that are on their way. */
export function SkeletonList({ rows = 4, height = 88 }: { rows?: number; height?: number }) {
  const t = useTranslations('common');
  return (
    <Stack role="status" aria-label={t('loading')} gap="sm">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
