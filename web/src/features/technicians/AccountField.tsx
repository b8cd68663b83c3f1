import { Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isAdmin, useSession } from '@/shared/session/session';
import { Lookup } from '@/shared/ui/Lookup';
import { type Account, accountQuery, technicianAccountsQuery } from './api/accounts';

interface Props {
  /** The account's number; empty for none. */
  value: string;
  error: ReactNode;
  onChange: (id: string) => void;
}

/** What a technician signs in with: administrators choose among the accounts, others know its number. */
export function AccountField({ value, error, onChange }: Props) {
  const t = useTranslations('crew.technician');
  const admin = isAdmin(useSession());
  if (admin) return <AccountLookup value={value} error={error} onChange={onChange} />;
  return (
    <TextInput
      label={t('account.number')}
      description={t('account.numberHelp')}
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function AccountLookup({ value, error, onChange }: Props) {
  const t = useTranslations('crew.technician');
  const [chosen, setChosen] = useState<Account>();
  const linked = useQuery(accountQuery(chosen?.id === value ? '' : value)).data;
  const account = value === '' ? null : chosen?.id === value ? chosen : (linked ?? null);
  return (
    <Lookup<Account>
      label={t('account.label')}
      description={t('account.help')}
      value={account}
      error={error}
      onChange={(next) => {
        setChosen(next ?? undefined);
        onChange(next?.id ?? '');
      }}
      useFound={useFoundAccounts}
      keyOf={({ id }) => id}
      textOf={({ name, email }) => `${name} (${email})`}
      option={({ name, email }) => (
        <>
          <Text>{name}</Text>
          <Text size="sm" c="dimmed">
            {email}
          </Text>
        </>
      )}
    />
  );
}

function useFoundAccounts(typed: string) {
  const found = useQuery(technicianAccountsQuery(typed));
  return { items: found.data, error: found.error };
}
