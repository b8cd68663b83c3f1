import { Text, type TextInputProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Found, Lookup } from '../ui/Lookup';
import { accountNameQuery, accountsQuery, type AccountListItem } from './accounts';

type Person = Pick<AccountListItem, 'id' | 'name' | 'email'>;

interface Props extends Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'error'> {
  /** The account's number, or nothing. */
  value: string;
  onChange: (id: string) => void;
}

function useAccounts(typed: string): Found<Person> {
  const found = useQuery(
    accountsQuery({ page: 0, size: 8, sort: ['name,asc'], status: 'ACTIVE', ...(typed !== '' && { q: typed }) }),
  );
  return { items: found.isPlaceholderData ? undefined : found.data?.items, error: found.error };
}

/** An account, found by name or e-mail address; for administrators. */
export function AccountLookup({ value, onChange, ...input }: Props) {
  const chosen = useQuery({ ...accountNameQuery(value), enabled: value !== '' });
  const person: Person = chosen.data ?? { id: value, name: value, email: '' };
  return (
    <Lookup<Person>
      {...input}
      value={value === '' ? null : person}
      onChange={(next) => onChange(next?.id ?? '')}
      useFound={useAccounts}
      keyOf={({ id }) => id}
      textOf={({ name, email }) => [name, email].filter((part) => part !== '').join(' · ')}
      option={({ name, email }) => (
        <>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {email}
          </Text>
        </>
      )}
    />
  );
}
