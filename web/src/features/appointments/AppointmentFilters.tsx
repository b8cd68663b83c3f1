import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DayInput } from '@/shared/ui/DayInput';
import { TextFilter } from '@/shared/ui/TextFilter';
import { statuses } from '@/shared/workshop/appointments';
import classes from './AppointmentFilters.module.css';
import { readWorkshopSearch, type WorkshopSearch } from './workshop-search';

interface Props {
  search: WorkshopSearch;
  onChange: (search: WorkshopSearch) => void;
}

export function AppointmentFilters({ search, onChange }: Props) {
  const t = useTranslations('appointments.workshop');
  const status = useTranslations('appointments.status');
  const filter = (change: Record<string, unknown>) =>
    onChange(readWorkshopSearch({ ...search, page: undefined, ...change }));
  const filtered = Object.keys(search).some((key) => key !== 'page');

  return (
    <div role="search" className={classes.filters}>
      <DayInput
        label={t('day')}
        placeholder={t('anyDay')}
        value={search.day ?? null}
        onChange={(day) => filter({ day })}
        clearable
      />
      <NativeSelect
        label={t('status')}
        value={search.status ?? ''}
        onChange={({ currentTarget }) => filter({ status: currentTarget.value })}
        data={[{ value: '', label: t('anyStatus') }, ...statuses.map((value) => ({ value, label: status(value) }))]}
      />
      <TextFilter
        label={t('vin')}
        placeholder={t('vinHelp')}
        autoCapitalize="characters"
        value={search.vin}
        onChange={(vin) => filter({ vin })}
      />
      <Button variant="default" disabled={!filtered} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </div>
  );
}
