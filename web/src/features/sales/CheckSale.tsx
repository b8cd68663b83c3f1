import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { useAmounts } from '@/shared/i18n/amounts';
import { salespeopleQuery } from '@/shared/salespeople/salespeople';
import { momentOf } from '@/shared/time/local';
import { Fact, Facts } from '@/shared/ui/Facts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { moneyOf } from '@/shared/ui/typed-money';
import { VinText } from '@/shared/ui/VinText';
import type { SaleValues } from './new-sale';
import classes from './sales.module.css';

interface Props {
  values: SaleValues;
  error: unknown;
  pending: boolean;
  onConfirm: () => void;
  onChange: () => void;
}

/** The last look before it counts. */
export function CheckSale({ values, error, pending, onConfirm, onChange }: Props) {
  const t = useTranslations('sales.new');
  const stage = useTranslations('sales.stage');
  const format = useFormatter();
  const amounts = useAmounts();
  const people = useQuery(salespeopleQuery);
  const button = useRef<HTMLButtonElement>(null);
  // Enter once more, and it is recorded.
  useEffect(() => button.current?.focus(), []);
  const { car, customer, price, soldOn } = values;
  const amount = moneyOf(price);
  const seller = people.data?.find(({ id }) => String(id) === values.salesperson);
  return (
    <Paper withBorder p="xl" radius="lg" maw="52rem">
      <Stack gap="xl">
        <Facts>
          <Fact term={t('car')}>
            <Text fw={600} className={classes.name ?? ''}>
              {car?.name}
            </Text>
            <VinText vin={car?.vin ?? ''} />
          </Fact>
          <Fact term={t('customer')}>{customer === null ? '' : fullName(customer)}</Fact>
          <Fact term={t('price')}>
            <Text fw={700} size="xl">
              {amount !== undefined && amounts.money(amount)}
            </Text>
          </Fact>
          <Fact term={t('salesperson')}>{seller === undefined ? '' : fullName(seller)}</Fact>
          <Fact term={t('stage')}>{stage(values.stage)}</Fact>
          <Fact term={t('soldOn')}>
            {soldOn !== null && format.dateTime(momentOf(soldOn, '12:00'), { dateStyle: 'long' })}
          </Fact>
        </Facts>
        {error != null && <ProblemAlert error={error} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onChange}>
            {t('change')}
          </Button>
          <Button size="md" loading={pending} onClick={onConfirm} ref={button}>
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
