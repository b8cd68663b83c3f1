import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AccountLookup } from '@/shared/accounts/AccountLookup';
import { DayInput } from '@/shared/ui/DayInput';
import { auditedServices, type AuditSearch, readAuditSearch } from './audit-search';
import classes from './audit.module.css';

const objectTypes = [
  'account',
  'invitation',
  'automobile',
  'automobile-import',
  'manufacturer',
  'model',
  'customer',
  'salesperson',
  'sale',
  'commitment',
  'appointment',
  'technician',
  'service',
  'bay',
  'closure',
  'site',
  'topic',
  'signing-key',
  'client',
] as const;

interface Props {
  search: AuditSearch;
  onChange: (search: AuditSearch) => void;
}

const isAccount = (actor: string | undefined) => actor !== undefined && /^[0-9a-f-]{36}$/i.test(actor);

export function AuditFilters({ search, onChange }: Props) {
  const t = useTranslations('audit');
  const health = useTranslations('health.services');
  const filter = (change: Record<string, unknown>) => onChange(readAuditSearch({ ...search, ...change }));
  const typed = (name: 'action' | 'object', label: string, placeholder: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      key={`${name} ${search[name] ?? ''}`}
      defaultValue={search[name] ?? ''}
      autoComplete="off"
      spellCheck={false}
      disabled={name === 'object' && search.type === undefined}
      onBlur={({ currentTarget: { value } }) => {
        if (value.trim() !== (search[name] ?? '')) filter({ [name]: value });
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') filter({ [name]: currentTarget.value });
      }}
    />
  );
  return (
    <div role="search" className={classes.filters}>
      <AccountLookup
        label={t('who')}
        placeholder={t('anybody')}
        value={isAccount(search.actor) ? (search.actor ?? '') : ''}
        onChange={(actor) => filter({ actor: actor === '' ? undefined : actor })}
      />
      <NativeSelect
        label={t('service')}
        value={search.service ?? ''}
        onChange={({ currentTarget }) => filter({ service: currentTarget.value })}
        data={[
          { value: '', label: t('all') },
          ...auditedServices.map((value) => ({ value, label: health(`${value}.name`) })),
        ]}
      />
      <NativeSelect
        label={t('object')}
        value={search.type ?? ''}
        onChange={({ currentTarget }) => filter({ type: currentTarget.value, object: undefined })}
        data={[
          { value: '', label: t('anything') },
          ...objectTypes.map((value) => ({ value, label: t(`objects.${value}`) })),
        ]}
      />
      {typed('object', t('number'), search.type === undefined ? t('numberHelp') : '')}
      {typed('action', t('action'), 'sale.delivered')}
      <DayInput
        label={t('from')}
        placeholder={t('anyDay')}
        value={search.from ?? null}
        onChange={(from) => filter({ from })}
        clearable
      />
      <DayInput
        label={t('to')}
        placeholder={t('anyDay')}
        value={search.to ?? null}
        onChange={(to) => filter({ to })}
        clearable
      />
      <Button variant="default" disabled={Object.keys(search).length === 0} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </div>
  );
}
