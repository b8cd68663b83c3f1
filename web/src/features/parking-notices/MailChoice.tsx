import { Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { changeMailings, type Mailings, mailingsQuery } from './api/mailings';
import classes from './notices.module.css';

const kinds = ['reminders', 'reports'] as const satisfies readonly (keyof Mailings)[];

/** Which mails come that belong to no stay. Closed, but for those whom a link leads here. */
export function MailChoice() {
  const t = useTranslations('parkingMails');
  const meant = useRouterState({ select: ({ location }) => location.hash === 'mails' });
  const [opened, setOpened] = useState(meant);
  return (
    <details
      id="mails"
      className={classes.mails}
      open={opened}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{t('title')}</summary>
      {opened && <Choices />}
    </details>
  );
}

/** Each is switched on and off by itself. */
function Choices() {
  const t = useTranslations('parkingMails');
  const queryClient = useQueryClient();
  const read = useQuery(mailingsQuery);
  const saving = useMutation({
    mutationFn: ({ value, etag }: { value: Mailings; etag: string }) => changeMailings(value, etag),
    onSuccess: (saved) => queryClient.setQueryData(mailingsQuery.queryKey, saved),
    // Somebody else was quicker: what they chose is shown, and can be changed again.
    onError: (error) => (Problem.is(error, 412) ? queryClient.invalidateQueries(mailingsQuery) : undefined),
  });
  const { data } = read;
  // Shown at once, and put back where it is refused.
  const shown = saving.isPending ? saving.variables.value : data?.value;
  return (
    <Stack gap="sm" mt="sm">
      <Text size="sm">{t('text')}</Text>
      {read.isError && <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={96} radius="md" />}
      {saving.isError && <ProblemAlert error={saving.error} />}
      {data !== undefined &&
        shown !== undefined &&
        kinds.map((kind) => (
          <Switch
            key={kind}
            label={t(`${kind}.label`)}
            description={t(`${kind}.text`)}
            checked={shown[kind]}
            disabled={saving.isPending}
            onChange={({ currentTarget: { checked } }) =>
              saving.mutate({ value: { ...data.value, [kind]: checked }, etag: data.etag })
            }
          />
        ))}
    </Stack>
  );
}
