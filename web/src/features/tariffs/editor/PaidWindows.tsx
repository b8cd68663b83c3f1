import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { checkWeek } from '@/shared/workshop/week';
import { WeekEditor } from '@/shared/workshop/WeekEditor';
import { weekdays } from '@/shared/workshop/weekly-hours';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt } from './findings';
import { NumberField } from './NumberField';
import type { TypedTariff } from './typed-tariff';

interface Props {
  typed: TypedTariff;
  found: readonly Found[];
  /** Whether what is missing is to be said at its place already. */
  tried: boolean;
  onChange: (change: Partial<TypedTariff>) => void;
}

/** How much is paid at a time, and when one has to. */
export function PaidWindows({ typed: { stepMinutes, windows }, found, tried, onChange }: Props) {
  const t = useTranslations('tariffs.windows');
  const wrong = foundAt(found, '/windows');
  const like = (days: number) => {
    const copied = weekdays.slice(0, days).map((day) => [day, windows.MONDAY] as const);
    onChange({ windows: { ...windows, ...Object.fromEntries(copied) } });
  };
  return (
    <Stack>
      <div className={classes.three}>
        <NumberField
          pointer="/stepMinutes"
          found={found}
          label={t('step')}
          description={t('stepHelp')}
          unit={t('minutes')}
          value={stepMinutes}
          onChange={(minutes) => onChange({ stepMinutes: minutes })}
        />
      </div>
      <div id={fieldId('/windows')} tabIndex={-1}>
        <WeekEditor
          week={windows}
          errors={tried ? checkWeek(windows) : {}}
          none={t('free')}
          idOf={(day) => fieldId(`/windows/${day}`)}
          onChange={(week) => onChange({ windows: week })}
        />
      </div>
      {wrong !== undefined && <p className={classes.wrong}>{wrong}</p>}
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t('likeMonday')}
        </Text>
        {([5, 6, 7] as const).map((days) => (
          <Button key={days} size="compact-sm" variant="default" onClick={() => like(days)}>
            {t(`until${days}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
