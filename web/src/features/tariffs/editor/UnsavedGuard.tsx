import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';

/** Asks before a page is left on which something was changed and not saved. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const t = useTranslations('tariffs.unsaved');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  return (
    <Dialog title={t('title')} opened={status === 'blocked'} onClose={() => reset?.()}>
      <Text mb="md">{t('text')}</Text>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => reset?.()}>
          {t('stay')}
        </Button>
        <Button color="red" onClick={() => proceed?.()}>
          {t('leave')}
        </Button>
      </Group>
    </Dialog>
  );
}
