import { Checkbox, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './editor.module.css';
import { fieldId, type Found } from './findings';
import { NumberField } from './NumberField';
import type { TypedTariff } from './typed-tariff';

interface Props {
  typed: TypedTariff;
  found: readonly Found[];
  onChange: (change: Partial<TypedTariff>) => void;
}

/** What is given back, and what counts of earlier stays. */
export function Terms({ typed: { earlyStop, cancelWithinMinutes, noReturnMinutes }, found, onChange }: Props) {
  const t = useTranslations('tariffs.terms');
  return (
    <Stack>
      <Checkbox
        id={fieldId('/terms/earlyStop')}
        label={t('earlyStop')}
        description={t('earlyStopHelp')}
        checked={earlyStop}
        onChange={({ currentTarget }) => onChange({ earlyStop: currentTarget.checked })}
      />
      <div className={classes.pair}>
        <NumberField
          pointer="/terms/cancelWithinSeconds"
          found={found}
          label={t('cancelWithin')}
          description={t('cancelWithinHelp')}
          decimals={2}
          unit={t('minutes')}
          value={cancelWithinMinutes}
          onChange={(minutes) => onChange({ cancelWithinMinutes: minutes })}
        />
        <NumberField
          pointer="/terms/noReturnMinutes"
          found={found}
          label={t('noReturn')}
          description={t('noReturnHelp')}
          unit={t('minutes')}
          value={noReturnMinutes}
          onChange={(minutes) => onChange({ noReturnMinutes: minutes })}
        />
      </div>
    </Stack>
  );
}
