import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { accountStatuses, roles } from '@/shared/accounts/accounts';
import { type AccountsSearch, readAccountsSearch } from './accounts-search';
import classes from './accounts.module.css';

interface Props {
  search: AccountsSearch;
  onChange: (search: AccountsSearch) => void;
}

export function AccountFilters({ search, onChange }: Props) {
  const t = useTranslations('accounts');
  const role = useTranslations('accounts.roles');
  const status = useTranslations('accounts.status');
  const filter = (change: Record<string, unknown>) =>
    onChange(readAccountsSearch({ ...search, page: undefined, ...change }));
  const filtered = Object.keys(search).some((key) => key !== 'page' && key !== 'sort');
  return (
    <form
      role="search"
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        filter({ q: new FormData(event.currentTarget).get('q') });
      }}
    >
      <TextInput
        key={search.q ?? ''}
        name="q"
        type="search"
        label={t('search')}
        defaultValue={search.q ?? ''}
        maxLength={200}
        leftSection={<IconSearch size={18} aria-hidden />}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== (search.q ?? '')) filter({ q: value });
        }}
      />
      <NativeSelect
        label={t('role')}
        value={search.role ?? ''}
        onChange={({ currentTarget }) => filter({ role: currentTarget.value })}
        data={[{ value: '', label: t('anyRole') }, ...roles.map((value) => ({ value, label: role(`${value}.name`) }))]}
      />
      <NativeSelect
        label={t('state')}
        value={search.status ?? ''}
        onChange={({ currentTarget }) => filter({ status: currentTarget.value })}
        data={[
          { value: '', label: t('anyState') },
          ...accountStatuses.map((value) => ({ value, label: status(value) })),
        ]}
      />
      <Button variant="default" disabled={!filtered} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </form>
  );
}
