import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { fullName } from '@/shared/customers/customers';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import type { Sale } from '@/shared/sales/sales';
import { salespeopleQuery } from '@/shared/salespeople/salespeople';
import { localDay } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { MoneyField } from '@/shared/ui/MoneyField';
import { notify } from '@/shared/ui/notices';
import { moneyOf, typedMoney, type TypedMoney } from '@/shared/ui/typed-money';
import { reviseSale, saleQuery } from './api/sale';
import classes from './sales.module.css';

interface Values {
  price: TypedMoney;
  salesperson: string;
  soldOn: string | null;
}

interface Props {
  sale: Versioned<Sale>;
  onDone: () => void;
}

const valuesOf = ({ price, salesperson, soldOn }: Sale): Values => ({
  price: typedMoney(price),
  salesperson: String(salesperson.id),
  soldOn,
});

const pointers = { '/price': 'price', '/salespersonId': 'salesperson', '/soldOn': 'soldOn' } as const;

/** Other terms, as long as nothing is signed. */
export function ReviseSale({ sale: newest, onDone }: Props) {
  const [{ value: sale, etag }, again] = useOpened(newest, ({ value }) => saleQuery(value.id));
  const t = useTranslations('sales');
  const queryClient = useQueryClient();
  const people = useQuery(salespeopleQuery);
  const team = people.data?.filter(({ id, active }) => active || id === sale.salesperson.id) ?? [sale.salesperson];
  const form = useForm<Values>({
    initialValues: valuesOf(sale),
    validate: {
      price: ({ amount }) => (amount === '' ? t('new.priceMissing') : null),
      soldOn: (day) => (day === null ? t('new.dayMissing') : null),
    },
  });
  const saving = useSaving({
    form,
    pointers,
    save: ({ price, salesperson, soldOn }) =>
      reviseSale(sale.id, etag, {
        customerId: sale.customer.id,
        salespersonId: Number(salesperson),
        price: moneyOf(price) ?? sale.price,
        soldOn: soldOn ?? sale.soldOn,
      }),
    onSaved: async (revised) => {
      queryClient.setQueryData(saleQuery(sale.id).queryKey, revised);
      await queryClient.invalidateQueries({ queryKey: ['sales'] });
      onDone();
      void notify({ message: t('one.revised') });
    },
    again: async () => valuesOf((await again()).value),
  });

  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <div className={classes.new}>
        <MoneyField
          required
          label={t('new.price')}
          error={form.errors.price}
          value={form.values.price}
          onChange={(price) => form.setFieldValue('price', price)}
        />
        <NativeSelect
          label={t('new.salesperson')}
          data={team.map((person) => ({ value: String(person.id), label: fullName(person) }))}
          {...form.getInputProps('salesperson')}
        />
        <DayInput required label={t('new.soldOn')} maxDate={localDay(new Date())} {...form.getInputProps('soldOn')} />
      </div>
    </SaveForm>
  );
}
