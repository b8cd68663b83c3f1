import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { dayOf, type LocalDay } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { planChanged } from '@/shared/workshop/plan';
import { addClosure, type Closure, closuresQuery, removeClosure } from './api/settings';
import classes from './SettingsPage.module.css';

export function Closures() {
  const t = useTranslations('crew.settings.closures');
  const queryClient = useQueryClient();
  const closures = useQuery(closuresQuery);
  const refresh = async () => {
    await queryClient.invalidateQueries(closuresQuery);
    await planChanged(queryClient);
  };
  const removing = useMutation({
    mutationFn: removeClosure,
    onSuccess: async () => {
      await refresh();
      void notify({ message: t('removed') });
    },
  });
  return (
    <Stack>
      {closures.isError && <ProblemAlert error={closures.error} onRetry={() => void closures.refetch()} />}
      {closures.isPending && <SkeletonList rows={2} height={48} />}
      {closures.data?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {removing.isError && <ProblemAlert error={removing.error} />}
      <ul className={classes.list}>
        {closures.data?.map((closure) => (
          <li key={closure.id} className={classes.item}>
            <ClosureWords closure={closure} />
            <Button
              size="compact-sm"
              variant="default"
              loading={removing.isPending && removing.variables === closure.id}
              aria-label={t('removeOne', { name: closure.name })}
              onClick={() => removing.mutate(closure.id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <ClosureForm onAdded={refresh} />
    </Stack>
  );
}

function ClosureWords({ closure: { name, firstDay, lastDay } }: { closure: Closure }) {
  const format = useFormatter();
  const day = (one: LocalDay) => format.dateTime(dayOf(one), { dateStyle: 'medium' });
  return (
    <div>
      <Text fw={600}>{name}</Text>
      <Text size="sm">{firstDay === lastDay ? day(firstDay) : `${day(firstDay)} – ${day(lastDay)}`}</Text>
    </div>
  );
}

interface Values {
  name: string;
  firstDay: LocalDay | null;
  /** Included. */
  lastDay: LocalDay | null;
}

const pointers: Record<string, keyof Values> = { '/name': 'name', '/firstDay': 'firstDay', '/lastDay': 'lastDay' };

function ClosureForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const t = useTranslations('crew.settings.closures');
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<Values>({
    initialValues: { name: '', firstDay: null, lastDay: null },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
      firstDay: (day) => (day === null ? t('dayMissing') : null),
      lastDay: (day, { firstDay }) =>
        day === null ? t('dayMissing') : firstDay !== null && day < firstDay ? t('backwards') : null,
    },
  });
  const saving = useSaving({
    form,
    pointers,
    save: ({ name, firstDay, lastDay }) => {
      const closure = { name: name.trim(), firstDay: firstDay ?? '', lastDay: lastDay ?? '' };
      return addClosure(closure, keyFor(closure));
    },
    onSaved: async () => {
      form.reset();
      await onAdded();
      void notify({ message: t('added') });
    },
  });
  const { firstDay, lastDay } = form.values;
  return (
    <SaveForm saving={saving} submit={t('add')}>
      <div className={classes.fields}>
        <TextInput required label={t('name')} maxLength={100} {...form.getInputProps('name')} />
        <DayInput
          required
          label={t('firstDay')}
          {...form.getInputProps('firstDay')}
          onChange={(day) => {
            form.setFieldValue('firstDay', day);
            if (lastDay === null) form.setFieldValue('lastDay', day);
          }}
        />
        <DayInput
          required
          label={t('lastDay')}
          {...(firstDay !== null && { minDate: firstDay })}
          {...form.getInputProps('lastDay')}
        />
      </div>
    </SaveForm>
  );
}
