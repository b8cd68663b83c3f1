import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AccountLookup } from '@/shared/accounts/AccountLookup';
import { PeriodFields } from '@/shared/ui/PeriodFields';
import { TextFilter } from '@/shared/ui/TextFilter';
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
  'operator',
  'parking-site',
  'level',
  'space',
  'tariff',
  'permit',
  'parking-export',
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
  const filter = (change: object) => onChange(readAuditSearch({ ...search, ...change }));
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
      <TextFilter
        label={t('number')}
        placeholder={search.type === undefined ? t('numberHelp') : ''}
        disabled={search.type === undefined}
        value={search.object}
        onChange={(object) => filter({ object })}
      />
      <TextFilter
        label={t('action')}
        placeholder="sale.delivered"
        value={search.action}
        onChange={(action) => filter({ action })}
      />
      <PeriodFields value={{ from: search.from, to: search.to }} onChange={filter} />
      <Button variant="default" disabled={Object.keys(search).length === 0} onClick={() => onChange({})}>
        {t('clear')}
      </Button>
    </div>
  );
}
