import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Versioned } from '../api/versioned';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { checkWeek, hoursOf, weekOf } from './week';
import { WeekEditor } from './WeekEditor';
import type { DailyHours } from './weekly-hours';

export interface WeeklyHours {
  hours: DailyHours[];
}

interface Props {
  saved: Versioned<WeeklyHours>;
  /** What stands where a day has no hours. */
  none: string;
  /** What it means when there are none at all. */
  noneAtAll?: string;
  /** What stands at each day then, where it is something else. */
  eachOfNone?: string;
  onSave: (hours: DailyHours[], etag: string) => Promise<unknown>;
  /** After a change or a refusal: reads what there is now. */
  onSettled: () => Promise<unknown>;
}

/** The hours of a week, to be changed. What somebody else changed meanwhile is not written over. */
export function WeekForm({ saved, none, noneAtAll, eachOfNone = none, onSave, onSettled }: Props) {
  const t = useTranslations('crew.week');
  const [typed, setTyped] = useState(() => weekOf(saved.value.hours));
  const [tried, setTried] = useState(false);
  const errors = checkWeek(typed);
  const hours = hoursOf(typed);
  const same = JSON.stringify(hours) === JSON.stringify(hoursOf(weekOf(saved.value.hours)));
  const saving = useMutation({
    mutationFn: () => onSave(hours, saved.etag),
    onSuccess: () => void notify({ message: t('saved') }),
    onSettled,
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
              setTyped(weekOf(saved.value.hours));
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
