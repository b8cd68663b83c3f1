import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { saleStatuses } from '@/shared/sales/sales';
import { salespeopleQuery, useMyself } from '@/shared/salespeople/salespeople';
import { PeriodFields } from '@/shared/ui/PeriodFields';
import { TextFilter } from '@/shared/ui/TextFilter';
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
  const filter = (change: object) => onChange(readSalesSearch({ ...search, page: undefined, ...change }));
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
      <PeriodFields value={{ from: search.from, to: search.to }} onChange={filter} />
      <TextFilter label={t('vin')} autoCapitalize="characters" value={search.vin} onChange={(vin) => filter({ vin })} />
      <Button variant="default" disabled={!filtered} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </div>
  );
}
