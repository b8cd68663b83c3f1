import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { dayOf } from '@/shared/time/local';
import { TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { useSiteZone } from '@/shared/workshop/calendar';
import { planChanged } from '@/shared/workshop/plan';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { AbsenceForm } from './AbsenceForm';
import classes from './Absences.module.css';
import { type Absence, type AbsenceAdded, absencesQuery, removeAbsence } from './api/technician';

/** When a technician is away, from today on. */
export function Absences({ id }: { id: number }) {
  const t = useTranslations('crew.absence');
  const queryClient = useQueryClient();
  const absences = useQuery(absencesQuery(id));
  const [adding, setAdding] = useState(false);
  const [collisions, setCollisions] = useState<AbsenceAdded['collisions']>([]);
  const refresh = async () => {
    await queryClient.invalidateQueries(absencesQuery(id));
    await planChanged(queryClient);
  };
  const removing = useMutation({
    mutationFn: (absence: number) => removeAbsence(id, absence),
    onSuccess: async () => {
      setCollisions([]);
      await refresh();
      void notify({ message: t('removed') });
    },
  });

  return (
    <Stack>
      {collisions.length > 0 && <Collisions collisions={collisions} />}
      {absences.isError && <ProblemAlert error={absences.error} onRetry={() => void absences.refetch()} />}
      {absences.isPending && <SkeletonList rows={2} height={48} />}
      {absences.data?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {removing.isError && <ProblemAlert error={removing.error} />}
      <ul className={classes.list}>
        {absences.data?.map((absence) => (
          <li key={absence.id} className={classes.item}>
            <OneAbsence
              absence={absence}
              pending={removing.isPending && removing.variables === absence.id}
              onRemove={() => removing.mutate(absence.id)}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <AbsenceForm
          id={id}
          onClose={() => setAdding(false)}
          onAdded={async (added) => {
            setAdding(false);
            setCollisions(added.collisions);
            await refresh();
          }}
        />
      ) : (
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface OneProps {
  absence: Absence;
  pending: boolean;
  onRemove: () => void;
}

function OneAbsence({ absence, pending, onRemove }: OneProps) {
  const t = useTranslations('crew.absence');
  const when = useWhen()(absence);
  return (
    <>
      <div>
        <Text fw={600}>{t(`kind.${absence.kind}`)}</Text>
        <Text size="sm">{when}</Text>
        {absence.note !== undefined && (
          <Text size="sm" c="dimmed">
            {absence.note}
          </Text>
        )}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        loading={pending}
        aria-label={t('removeOne', { kind: t(`kind.${absence.kind}`), when })}
        onClick={onRemove}
      >
        {t('remove')}
      </Button>
    </>
  );
}

function useWhen() {
  const t = useTranslations('crew.absence');
  const format = useFormatter();
  const site = useSiteFormat(useSiteZone());
  return ({ firstDay, lastDay, startsAt, endsAt }: Absence): string => {
    if (firstDay === undefined || lastDay === undefined) {
      return t('range', { from: site.moment(startsAt), to: site.moment(endsAt) });
    }
    const day = (one: string) => format.dateTime(dayOf(one), { dateStyle: 'medium' });
    return firstDay === lastDay ? day(firstDay) : t('range', { from: day(firstDay), to: day(lastDay) });
  };
}

function Collisions({ collisions }: { collisions: AbsenceAdded['collisions'] }) {
  const t = useTranslations('crew.absence');
  const site = useSiteFormat(useSiteZone());
  return (
    <Alert role="alert" color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('collisionsTitle')}>
      <Text size="sm">{t('collisionsText', { count: collisions.length })}</Text>
      <ul className={classes.collisions}>
        {collisions.map(({ appointmentId, startsAt }) => (
          <li key={appointmentId}>
            <TextLink to="/appointments/$id" params={{ id: String(appointmentId) }}>
              {t('collision', { id: String(appointmentId), moment: site.moment(startsAt) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
