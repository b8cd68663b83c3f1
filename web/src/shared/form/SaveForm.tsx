import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '../ui/ProblemAlert';
import type { useSaving } from './useSaving';

interface Props {
  saving: ReturnType<typeof useSaving>;
  onCancel?: (() => void) | undefined;
  /** In place of the button that cancels. */
  leave?: ReactNode;
  /** What saving is called here. */
  submit?: string;
  children: ReactNode;
}

/** The fields of a form, why it was not saved, and the ways out. */
export function SaveForm({ saving: { submit: onSubmit, pending, refusal }, onCancel, leave, submit, children }: Props) {
  const t = useTranslations('common');
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        {refusal !== null && <ProblemAlert error={refusal} />}
        {children}
        <Group justify="flex-end">
          {leave}
          {onCancel !== undefined && (
            <Button variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <Button type="submit" loading={pending}>
            {submit ?? t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
