import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { InventoryService } from '@/shared/api/generated';
import { useSeparators } from '@/shared/i18n/separators';
import { conditions, fuels, statuses } from '@/shared/vehicles/vehicles';
import { facetsQuery } from './api/stock';
import classes from './StockPage.module.css';
import { type StockSearch, toStockFilter } from './stock-search';

interface Props {
  search: StockSearch;
  onChange: (search: StockSearch) => void;
}

type Counted = InventoryService['FacetValue'];

/** A filter for every column; what there is to choose from is counted. */
export default function StockFilters({ search, onChange }: Props) {
  const t = useTranslations('stock.filters');
  const words = useTranslations('vehicle');
  const { data: facets } = useQuery(facetsQuery(toStockFilter({ ...search, sort: undefined })));
  const filter = (change: Partial<StockSearch>) => onChange({ ...search, page: undefined, ...change });
  const any = { value: '', label: t('any') };
  const counted = (values: readonly Counted[] | undefined, chosen: string | undefined) => {
    const there = (values ?? []).map(({ value, count }) => ({ value, label: t('counted', { value, count }) }));
    const missing = chosen !== undefined && !there.some(({ value }) => value === chosen);
    return [any, ...(missing ? [{ value: chosen, label: chosen }] : []), ...there];
  };
  const orNone = (value: string) => (value === '' ? undefined : value);

  return (
    <div role="group" aria-label={t('title')} className={classes.filters}>
      <NativeSelect
        label={words('manufacturer')}
        value={search.make ?? ''}
        onChange={({ currentTarget }) => filter({ make: orNone(currentTarget.value), model: undefined })}
        data={counted(facets?.manufacturers, search.make)}
      />
      <NativeSelect
        label={words('model')}
        value={search.model ?? ''}
        disabled={search.make === undefined && search.model === undefined}
        onChange={({ currentTarget }) => filter({ model: orNone(currentTarget.value) })}
        data={counted(facets?.models, search.model)}
      />
      <NativeSelect
        label={t('status')}
        value={search.status ?? ''}
        onChange={({ currentTarget: { value } }) => filter({ status: statuses.find((one) => one === value) })}
        data={[any, ...statuses.map((value) => ({ value, label: words(`status.${value}`) }))]}
      />
      <NativeSelect
        label={t('condition')}
        value={search.condition ?? ''}
        onChange={({ currentTarget: { value } }) => filter({ condition: conditions.find((one) => one === value) })}
        data={[any, ...conditions.map((value) => ({ value, label: words(`condition.${value}`) }))]}
      />
      <NativeSelect
        label={t('fuel')}
        value={search.fuel ?? ''}
        onChange={({ currentTarget: { value } }) => filter({ fuel: fuels.find((one) => one === value) })}
        data={[any, ...fuels.map((value) => ({ value, label: words(`fuel.${value}`) }))]}
      />
      <NativeSelect
        label={t('color')}
        value={search.color ?? ''}
        onChange={({ currentTarget }) => filter({ color: orNone(currentTarget.value) })}
        data={counted(facets?.colors, search.color)}
      />
      {(['yearFrom', 'yearTo', 'priceFrom', 'priceTo', 'mileageTo'] as const).map((key) => (
        <Bound
          key={`${key} ${search[key] ?? ''}`}
          label={t(key)}
          grouped={!key.startsWith('year')}
          value={search[key]}
          onChange={(value) => filter({ [key]: value })}
        />
      ))}
      <Button variant="default" onClick={() => onChange({ q: search.q, sort: search.sort })}>
        {t('clear')}
      </Button>
    </div>
  );
}

interface BoundProps {
  label: string;
  grouped: boolean;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** Taken over when one leaves it or presses Enter, not with every digit. */
function Bound({ label, grouped, value, onChange }: BoundProps) {
  const { thousandSeparator, decimalSeparator } = useSeparators();
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const take = (text: string) => {
    const typed = digits(text) === '' ? undefined : Number(digits(text));
    if (typed !== value) onChange(typed);
  };
  return (
    <NumberInput
      label={label}
      defaultValue={value ?? ''}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator={grouped ? thousandSeparator : ''}
      decimalSeparator={decimalSeparator}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget.value);
      }}
    />
  );
}
