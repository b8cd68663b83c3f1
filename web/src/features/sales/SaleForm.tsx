import { Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Customer, customersQuery, fullName } from '@/shared/customers/customers';
import { salespeopleQuery, useMyself } from '@/shared/salespeople/salespeople';
import { localDay } from '@/shared/time/local';
import { DayInput } from '@/shared/ui/DayInput';
import { Lookup } from '@/shared/ui/Lookup';
import { MoneyField } from '@/shared/ui/MoneyField';
import { chosenCustomerQuery } from './api/parties';
import { CarLookup } from './CarLookup';
import { NewCustomer } from './NewCustomer';
import { type SaleValues, stages } from './new-sale';
import classes from './sales.module.css';

const route = getRouteApi('/sales/new');

function useCustomers(q: string) {
  const { data, error, isPlaceholderData } = useQuery(customersQuery({ size: 8, ...(q !== '' && { q }) }));
  return { items: isPlaceholderData ? undefined : data?.items, error };
}

interface Props {
  form: UseFormReturnType<SaleValues>;
  onDone: () => void;
}

export function SaleForm({ form, onDone }: Props) {
  const t = useTranslations('sales.new');
  const stage = useTranslations('sales.stage');
  const { customer: customerAsked } = route.useSearch();
  const asked = useQuery({ ...chosenCustomerQuery(customerAsked ?? 0), enabled: customerAsked !== undefined });
  const people = useQuery(salespeopleQuery);
  const myself = useMyself();
  const customerField = useRef<HTMLInputElement>(null);
  const priceField = useRef<HTMLInputElement>(null);
  const taken = useRef(false);
  const [newcomer, setNewcomer] = useState<string>();
  const { setFieldValue } = form;

  // Who is signed in sells, unless somebody else was chosen; whom the address names buys, once.
  const seller = myself?.active === true && form.values.salesperson === '' ? String(myself.id) : undefined;
  useEffect(() => {
    if (seller !== undefined) setFieldValue('salesperson', seller);
  }, [seller, setFieldValue]);
  useEffect(() => {
    if (taken.current || asked.data === undefined) return;
    taken.current = true;
    setFieldValue('customer', asked.data);
  }, [asked.data, setFieldValue]);

  const takeCustomer = (customer: Customer | null) => {
    setFieldValue('customer', customer);
    if (customer === null) return;
    priceField.current?.focus();
    // What is typed now takes the place of the asking price.
    priceField.current?.select();
  };

  return (
    <Paper withBorder p="xl" radius="lg" maw="52rem">
      <form noValidate onSubmit={form.onSubmit(onDone)}>
        <Stack gap="lg">
          <CarLookup
            value={form.values.car}
            error={form.errors.car}
            onChange={(car, price) => {
              form.setValues({ car, ...(price !== undefined && { price }) });
              if (car !== null) customerField.current?.focus();
            }}
          />
          <Lookup<Customer>
            ref={customerField}
            required
            label={t('customer')}
            description={t('customerHelp')}
            error={form.errors.customer}
            value={form.values.customer}
            onChange={takeCustomer}
            useFound={useCustomers}
            keyOf={({ id }) => id}
            textOf={fullName}
            option={(customer) => (
              <span className={classes.found}>
                {fullName(customer)}
                <Text component="span" size="sm" c="dimmed">
                  {customer.email ?? customer.phone ?? customer.phoneAsGiven ?? customer.address}
                </Text>
              </span>
            )}
            create={{
              label: (typed) => (typed === '' ? t('newCustomer') : t('newNamed', { name: typed })),
              onCreate: setNewcomer,
            }}
          />
          <div className={classes.new}>
            <MoneyField
              ref={priceField}
              required
              label={t('price')}
              error={form.errors.price}
              value={form.values.price}
              onChange={(price) => setFieldValue('price', price)}
            />
            <NativeSelect
              required
              label={t('salesperson')}
              description={people.data?.length === 0 ? t('noSalespeople') : undefined}
              data={[
                { value: '', label: t('choose') },
                ...(people.data ?? [])
                  .filter(({ active }) => active)
                  .map((person) => ({ value: String(person.id), label: fullName(person) })),
              ]}
              {...form.getInputProps('salesperson')}
            />
            <NativeSelect
              label={t('stage')}
              data={stages.map((value) => ({ value, label: stage(value) }))}
              {...form.getInputProps('stage')}
            />
            <DayInput required label={t('soldOn')} maxDate={localDay(new Date())} {...form.getInputProps('soldOn')} />
          </div>
          <Group justify="flex-end">
            <Button type="submit" size="md">
              {t('check')}
            </Button>
          </Group>
        </Stack>
      </form>
      <NewCustomer
        typed={newcomer}
        onClose={() => setNewcomer(undefined)}
        onRegistered={(customer) => {
          setNewcomer(undefined);
          takeCustomer(customer);
        }}
      />
    </Paper>
  );
}
