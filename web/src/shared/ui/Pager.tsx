import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

interface Props {
  /** From 0. */
  page: number;
  pages: number;
  onChange: (page: number) => void;
}

export function Pager({ page, pages, onChange }: Props) {
  const t = useTranslations('common.pages');
  if (pages <= 1 && page === 0) return null;
  return (
    <Group component="nav" justify="center" aria-label={t('label')}>
      <Button variant="default" disabled={page === 0} onClick={() => onChange(page - 1)} aria-label={t('previous')}>
        <IconChevronLeft size={18} aria-hidden />
      </Button>
      <Text size="sm">{t('position', { page: page + 1, pages })}</Text>
      <Button variant="default" disabled={page + 1 >= pages} onClick={() => onChange(page + 1)} aria-label={t('next')}>
        <IconChevronRight size={18} aria-hidden />
      </Button>
    </Group>
  );
}
