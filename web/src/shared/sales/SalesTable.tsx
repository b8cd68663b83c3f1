import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { fullName } from '../customers/customers';
import { useAmounts } from '../i18n/amounts';
import { momentOf } from '../time/local';
import { type Column, DataTable } from '../ui/DataTable';
import { TextLink } from '../ui/LinkButton';
import { VinText } from '../ui/VinText';
import { carOf, type Sale, type SaleSort, type SaleSortField } from './sales';
import classes from './SalesTable.module.css';
import { SaleStatusBadge } from './SaleStatusBadge';

interface Props {
  label: string;
  sales: readonly Sale[] | undefined;
  busy: boolean;
  sort?: SaleSort;
  onSort?: (sort: SaleSort) => void;
  /** Whoever bought all of them need not stand in every row. */
  ofOneCustomer?: boolean;
}

export function SalesTable({ label, sales, busy, sort, onSort, ofOneCustomer = false }: Props) {
  const t = useTranslations('sales.columns');
  const format = useFormatter();
  const amounts = useAmounts();
  const columns: readonly Column<Sale, SaleSortField>[] = [
    {
      key: 'car',
      header: t('car'),
      cell: (sale) => (
        <>
          <TextLink to="/sales/$id" params={{ id: String(sale.id) }} fw={600} className={classes.car ?? ''}>
            {carOf(sale)}
          </TextLink>
          <Text size="sm" c="dimmed">
            <VinText vin={sale.automobile.vin} />
          </Text>
        </>
      ),
    },
    { key: 'customer', header: t('customer'), cell: ({ customer }) => fullName(customer) || t('forgotten') },
    { key: 'salesperson', header: t('salesperson'), cell: ({ salesperson }) => fullName(salesperson) },
    {
      key: 'soldOn',
      header: t('soldOn'),
      cell: ({ soldOn }) => format.dateTime(momentOf(soldOn, '12:00'), { dateStyle: 'medium' }),
      sort: 'soldOn',
      short: true,
    },
    { key: 'price', header: t('price'), cell: ({ price }) => amounts.money(price), sort: 'price', numeric: true },
    { key: 'status', header: t('status'), cell: ({ status }) => <SaleStatusBadge status={status} />, sort: 'status' },
  ];
  return (
    <DataTable<Sale, SaleSortField>
      label={label}
      columns={ofOneCustomer ? columns.filter(({ key }) => key !== 'customer') : columns}
      rows={sales}
      rowKey={({ id }) => id}
      busy={busy}
      sort={sort}
      {...(onSort !== undefined && { onSort })}
    />
  );
}
