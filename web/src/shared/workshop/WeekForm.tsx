import { Button, Group, Stack, Text } from '@mantine/core';
import { type QueryKey, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import type { Versioned } from '../api/versioned';
import { rebase } from '../form/rebase';
import { type ReadAgain, useOpened } from '../form/useOpened';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { checkWeek, hoursOf, weekOf } from './week';
import { WeekEditor } from './WeekEditor';
import type { DailyHours } from './weekly-hours';

export interface WeeklyHours {
  hours: DailyHours[];
}

interface Props<K extends QueryKey> {
  newest: Versioned<WeeklyHours>;
  query: ReadAgain<Versioned<WeeklyHours>, K>;
  /** What stands where a day has no hours. */
  none: string;
  /** What it means when there are none at all. */
  noneAtAll?: string;
  /** What stands at each day then, where it is something else. */
  eachOfNone?: string;
  save: (hours: DailyHours[], etag: string) => Promise<Versioned<WeeklyHours>>;
  onSaved: () => Promise<unknown>;
}

/** The hours of a week, to be changed. What somebody else changed meanwhile is not written over. */
export function WeekForm<K extends QueryKey>({
  newest,
  query,
  none,
  noneAtAll,
  eachOfNone = none,
  save,
  onSaved,
}: Props<K>) {
  const t = useTranslations('crew.week');
  const [{ value, etag }, again, saved] = useOpened(newest, query);
  const before = weekOf(value.hours);
  const [typed, setTyped] = useState(before);
  const [tried, setTried] = useState(false);
  const errors = checkWeek(typed);
  const hours = hoursOf(typed);
  const same = JSON.stringify(hours) === JSON.stringify(hoursOf(before));
  const saving = useMutation({
    mutationFn: () => save(hours, etag),
    onSuccess: async (now) => {
      saved(now);
      void notify({ message: t('saved') });
      await onSaved();
    },
    onError: async (error) => {
      if (Problem.is(error, 412)) setTyped(rebase(before, typed, weekOf((await again()).value.hours)));
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(errors).length === 0) saving.mutate();
      }}
    >
      <Stack>
        {noneAtAll !== undefined && hours.length === 0 && <Text>{noneAtAll}</Text>}
        <WeekEditor
          week={typed}
          errors={tried ? errors : {}}
          none={hours.length === 0 ? eachOfNone : none}
          onChange={(week) => {
            saving.reset();
            setTyped(week);
          }}
        />
        {saving.isError && <ProblemAlert error={saving.error} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={same}
            onClick={() => {
              saving.reset();
              setTyped(before);
            }}
          >
            {t('undo')}
          </Button>
          <Button type="submit" disabled={same} loading={saving.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
