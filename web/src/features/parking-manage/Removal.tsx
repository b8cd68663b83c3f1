import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';

interface Props {
  /** What the button says, where there are several of them; else only that it removes. */
  label: string;
  question: string;
  compact?: boolean;
  remove: () => Promise<unknown>;
  onRemoved: () => unknown;
}

/** A button that removes something, after a question; a refusal stands at the question. */
export function Removal({ label, question, compact = false, remove, onRemoved }: Props) {
  const t = useTranslations('parkingManage');
  const [asking, { open, close }] = useDisclosure(false);
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      close();
      await onRemoved();
    },
  });
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'compact-sm' : 'sm'}
        aria-label={label}
        onClick={() => {
          removing.reset();
          open();
        }}
      >
        {compact ? t('remove') : label}
      </Button>
      <Dialog opened={asking} onClose={close} title={question}>
        <Stack>
          {removing.isError && <ProblemAlert error={removing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('keep')}
            </Button>
            <Button color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
              {t('remove')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
