import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { operatorsQuery } from '@/shared/parking/operators';
import { runsParking } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { ExportButton } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { WordsForm } from '@/shared/ui/WordsForm';
import { everyTariff, type Tariff, tariffsQuery } from './api/tariffs';
import { NewTariff } from './NewTariff';
import classes from './tariffs.module.css';
import { readTariffsSearch, type TariffsSearch, toTariffQuery } from './tariffs-search';

const route = getRouteApi('/parking/tariffs');

export default function TariffsPage() {
  return (
    <Gate lets={runsParking}>
      <Tariffs />
    </Gate>
  );
}

function Tariffs() {
  const t = useTranslations('tariffs');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: TariffsSearch) => void navigate({ search: readTariffsSearch({ ...next }) });
  const query = toTariffQuery(search);
  const list = useQuery(tariffsQuery(query));
  const operators = useQuery(operatorsQuery).data ?? [];
  const operatorOf = ({ operatorId }: Tariff) => operators.find(({ id }) => id === operatorId)?.name ?? '';
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<Tariff>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ id, name }) => (
        <TextLink to="/parking/tariffs/$tariffId" params={{ tariffId: String(id) }} fw={600}>
          {name}
        </TextLink>
      ),
    },
    { key: 'operator', header: t('operator'), cell: operatorOf },
    { key: 'currency', header: t('currency'), cell: ({ currency }) => currency },
  ];

  return (
    <Page title={t('title')} lead={t('lead')} actions={<Button onClick={() => setAdding(true)}>{t('add')}</Button>}>
      <div className={classes.search}>
        <WordsForm
          label={t('search')}
          placeholder={t('searchHelp')}
          value={search.q === undefined ? undefined : String(search.q)}
          onSearch={(q) => show({ ...search, q, page: undefined })}
        />
        <NativeSelect
          aria-label={t('operator')}
          value={search.operator === undefined ? '' : String(search.operator)}
          data={[
            { value: '', label: t('allOperators') },
            ...operators.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            show({ ...search, operator: value === '' ? undefined : Number(value), page: undefined })
          }
        />
      </div>
      <FoundList
        list={list}
        page={search.page}
        onPage={(page) => show({ ...search, page })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={
          <ExportButton
            name="tariffs"
            rows={async () => [
              [t('name'), t('operator'), t('currency')],
              ...(await everyTariff(query)).map((one) => [one.name, operatorOf(one), one.currency]),
            ]}
          />
        }
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={({ id }) => id}
          busy={list.isPlaceholderData}
        />
      </FoundList>
      <Dialog title={t('add')} opened={adding} onClose={() => setAdding(false)}>
        {adding && <NewTariff operator={search.operator} onClose={() => setAdding(false)} />}
      </Dialog>
    </Page>
  );
}
