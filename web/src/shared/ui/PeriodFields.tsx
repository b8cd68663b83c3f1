import { useTranslations } from 'use-intl';
import type { LocalDay } from '../time/local';
import { DayInput } from './DayInput';

interface Period {
  from?: LocalDay | undefined;
  /** Included. */
  to?: LocalDay | undefined;
}

interface Props {
  value: Period;
  onChange: (period: Period) => void;
}

/** The first and the last day of what is looked for, both of which may be left open. */
export function PeriodFields({ value, onChange }: Props) {
  const t = useTranslations('common.period');
  return (['from', 'to'] as const).map((end) => (
    <DayInput
      key={end}
      label={t(end)}
      placeholder={t('anyDay')}
      value={value[end] ?? null}
      onChange={(day) => onChange({ ...value, [end]: day ?? undefined })}
      clearable
    />
  ));
}
