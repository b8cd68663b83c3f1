import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { Dialog } from '@/shared/ui/Dialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useProblemNotice } from '@/shared/ui/useProblemNotice';
import { type Commitment, commitmentsQuery, releaseHold } from './api/commitments';
import classes from './Commitments.module.css';
import { HoldForm } from './HoldForm';

/** What the car is promised to: sales, and holds for a test drive or the workshop. */
export function Commitments({ vin, mayHold }: { vin: string; mayHold: boolean }) {
  const t = useTranslations('stock.holds');
  const list = useQuery(commitmentsQuery(vin));
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <Paper component="section" aria-labelledby="holds" withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id="holds">
          {t('title')}
        </Title>
        {mayHold && (
          <Button size="compact-md" variant="light" onClick={open} className="no-print">
            {t('hold')}
          </Button>
        )}
      </Group>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.holds}>
        {list.data?.items.map((commitment) => (
          <li key={commitment.id}>
            <OneCommitment commitment={commitment} mayRelease={mayHold} />
          </li>
        ))}
      </ul>
      <Dialog opened={asking} onClose={close} title={t('hold')}>
        {asking && <HoldForm vin={vin} onClose={close} />}
      </Dialog>
    </Paper>
  );
}

function OneCommitment({ commitment, mayRelease }: { commitment: Commitment; mayRelease: boolean }) {
  const t = useTranslations('stock.holds');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const refused = useProblemNotice();
  const { id, vin, kind, startsAt, endsAt, note } = commitment;
  const releasing = useMutation({
    mutationFn: () => releaseHold(vin, id),
    onSuccess: () => queryClient.invalidateQueries(commitmentsQuery(vin)),
    onError: refused,
  });
  const moment = (at: string) => format.dateTime(new Date(at), 'moment');
  return (
    <>
      <div>
        <Text fw={600}>{t(`kind.${kind}`)}</Text>
        <Text size="sm" c="dimmed">
          {endsAt === undefined
            ? t('from', { start: moment(startsAt) })
            : t('fromTo', { start: moment(startsAt), end: moment(endsAt) })}
        </Text>
        {note !== undefined && <Text size="sm">{note}</Text>}
      </div>
      {mayRelease && (kind === 'TEST_DRIVE' || kind === 'WORKSHOP') && (
        <Button
          size="compact-sm"
          variant="default"
          loading={releasing.isPending}
          onClick={() => releasing.mutate()}
          className="no-print"
        >
          {t('release')}
        </Button>
      )}
    </>
  );
}
