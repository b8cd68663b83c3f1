import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { fullName } from '@/shared/customers/customers';
import type { Sale } from '@/shared/sales/sales';
import { salespeopleQuery } from '@/shared/salespeople/salespeople';
import { localDay } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { MoneyField } from '@/shared/ui/MoneyField';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
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

const pointers = { '/price': 'price', '/salespersonId': 'salesperson', '/soldOn': 'soldOn' } as const;

/** Other terms, as long as nothing is signed. */
export function ReviseSale({ sale: newest, onDone }: Props) {
  // Whatever arrives meanwhile, what is saved is what its user has seen, or was told of.
  const [{ value: sale, etag }, pin] = useState(newest);
  const t = useTranslations('sales');
  const queryClient = useQueryClient();
  const people = useQuery(salespeopleQuery);
  const team = people.data?.filter(({ id, active }) => active || id === sale.salesperson.id) ?? [sale.salesperson];
  const form = useForm<Values>({
    initialValues: {
      price: typedMoney(sale.price),
      salesperson: String(sale.salesperson.id),
      soldOn: sale.soldOn,
    },
    validate: {
      price: ({ amount }) => (amount === '' ? t('new.priceMissing') : null),
      soldOn: (day) => (day === null ? t('new.dayMissing') : null),
    },
  });
  const revising = useMutation({
    mutationFn: ({ price, salesperson, soldOn }: Values) =>
      reviseSale(sale.id, etag, {
        customerId: sale.customer.id,
        salespersonId: Number(salesperson),
        price: moneyOf(price) ?? sale.price,
        soldOn: soldOn ?? sale.soldOn,
      }),
    onSuccess: async (revised) => {
      queryClient.setQueryData(saleQuery(sale.id).queryKey, revised);
      await queryClient.invalidateQueries({ queryKey: ['sales'] });
      onDone();
      void notify({ message: t('one.revised') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (Problem.is(error, 412)) pin(await queryClient.query({ ...saleQuery(sale.id), staleTime: 0 }));
    },
  });
  const shownAtFields = Object.keys(fieldErrors(revising.error, pointers)).length > 0;

  return (
    <form noValidate onSubmit={form.onSubmit((values) => revising.mutate(values))}>
      <Stack gap="lg">
        {revising.isError && !shownAtFields && <ProblemAlert error={revising.error} />}
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('one.leave')}
          </Button>
          <Button type="submit" loading={revising.isPending}>
            {t('one.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
