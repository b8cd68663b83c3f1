import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Customer, customersQuery, fullName } from '@/shared/customers/customers';
import { Lookup } from '@/shared/ui/Lookup';
import classes from './NewAppointmentPage.module.css';
import type { Party } from './new-appointment';

type Found = Party & { customer?: Customer };

function useParties(q: string) {
  const { data, error, isPlaceholderData } = useQuery(customersQuery({ size: 8, ...(q !== '' && { q }) }));
  const items = data?.items.map((customer): Found => ({ id: customer.id, name: fullName(customer), customer }));
  return { items: isPlaceholderData ? undefined : items, error };
}

interface Props {
  value: Party | null;
  error: ReactNode;
  onChange: (party: Party | null) => void;
}

/** A customer of ours, or only a name for somebody who is none yet. */
export function CustomerField({ value, error, onChange }: Props) {
  const t = useTranslations('planning.new');
  return (
    <Lookup<Found>
      required
      label={t('customer')}
      description={t('customerHelp')}
      error={error}
      value={value}
      onChange={(found) => {
        if (found === null) onChange(null);
        else onChange(found.id === undefined ? { name: found.name } : { id: found.id, name: found.name });
      }}
      useFound={useParties}
      keyOf={({ id, name }) => id ?? name}
      textOf={({ name }) => name}
      option={({ name, customer }) => (
        <span className={classes.found}>
          {name}
          <Text component="span" size="sm" c="dimmed">
            {customer?.email ?? customer?.phone ?? customer?.phoneAsGiven ?? customer?.address}
          </Text>
        </span>
      )}
      create={{
        label: (typed) => (typed === '' ? t('onlyNameOf') : t('onlyName', { name: typed })),
        onCreate: (typed) => {
          if (typed !== '') onChange({ name: typed });
        },
      }}
    />
  );
}
