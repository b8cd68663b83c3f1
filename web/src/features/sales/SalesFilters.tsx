import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { saleStatuses } from '@/shared/sales/sales';
import { salespeopleQuery, useMyself } from '@/shared/salespeople/salespeople';
import { DayInput } from '@/shared/ui/DayInput';
import classes from './sales.module.css';
import { readSalesSearch, type SalesSearch } from './sales-search';

interface Props {
  search: SalesSearch;
  onChange: (search: SalesSearch) => void;
}

export function SalesFilters({ search, onChange }: Props) {
  const t = useTranslations('sales.filters');
  const status = useTranslations('sales.status');
  const people = useQuery(salespeopleQuery);
  const myself = useMyself();
  const filter = (change: Record<string, unknown>) =>
    onChange(readSalesSearch({ ...search, page: undefined, ...change }));
  const filtered = Object.keys(search).some((key) => key !== 'page' && key !== 'sort');

  return (
    <div role="search" className={classes.filters}>
      <NativeSelect
        label={t('person')}
        value={search.person ?? ''}
        onChange={({ currentTarget: { value } }) => filter({ person: value === '' ? undefined : Number(value) })}
        data={[
          { value: '', label: t('everybody') },
          ...(myself === undefined ? [] : [{ value: String(myself.id), label: t('mine') }]),
          ...(people.data ?? [])
            .filter(({ id }) => id !== myself?.id)
            .map((person) => ({ value: String(person.id), label: fullName(person) })),
        ]}
      />
      <NativeSelect
        label={t('status')}
        value={search.status ?? ''}
        onChange={({ currentTarget }) => filter({ status: currentTarget.value })}
        data={[{ value: '', label: t('any') }, ...saleStatuses.map((value) => ({ value, label: status(value) }))]}
      />
      <DayInput
        label={t('from')}
        placeholder={t('anyDay')}
        value={search.from ?? null}
        onChange={(from) => filter({ from })}
        clearable
      />
      <DayInput
        label={t('to')}
        placeholder={t('anyDay')}
        value={search.to ?? null}
        onChange={(to) => filter({ to })}
        clearable
      />
      <TextInput
        label={t('vin')}
        key={search.vin ?? ''}
        defaultValue={search.vin ?? ''}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim().toUpperCase() !== (search.vin ?? '')) filter({ vin: value });
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') filter({ vin: currentTarget.value });
        }}
      />
      <Button variant="default" disabled={!filtered} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </div>
  );
}
