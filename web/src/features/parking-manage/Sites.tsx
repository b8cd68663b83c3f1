import { NativeSelect, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { api, bodyOf } from '@/shared/api/client';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import { operatorsQuery } from '@/shared/parking/operators';
import { type FoundSite, type SiteQuery, sitesQuery } from '@/shared/parking/sites';
import { addressOf } from '@/shared/parking/useSiteWords';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { WordsForm } from '@/shared/ui/WordsForm';
import { type ManageSearch, readManageSearch } from './manage-search';

interface Props {
  search: ManageSearch;
  onSearch: (search: ManageSearch) => void;
}

const spacesOf = ({ spaces }: FoundSite) => spaces.reduce((sum, { count }) => sum + count, 0);

/** All sites, to be looked for and opened. */
export function Sites({ search, onSearch }: Props) {
  const t = useTranslations('parkingManage.sites');
  const words = useTranslations('parking.kinds');
  const format = useFormatter();
  const operators = useQuery(operatorsQuery);
  const conditions: SiteQuery = {
    ...(search.q !== undefined && { q: String(search.q) }),
    ...(search.operator !== undefined && { operatorId: search.operator }),
  };
  const sites = useQuery({
    ...sitesQuery({ ...conditions, page: search.page ?? 0, size: 50 }),
    placeholderData: keepPreviousData,
  });
  const columns = useMemo(
    (): Column<FoundSite>[] => [
      {
        key: 'name',
        header: t('name'),
        cell: ({ id, name }) => (
          <TextLink fw={600} to="/parking/manage/sites/$siteId" params={{ siteId: String(id) }}>
            {name}
          </TextLink>
        ),
      },
      { key: 'operator', header: t('operator'), cell: ({ operator }) => operator },
      { key: 'kind', header: t('kind'), cell: ({ kind }) => words(kind) },
      { key: 'address', header: t('address'), cell: (site) => addressOf(site) || t('unknown') },
      {
        key: 'position',
        header: t('position'),
        cell: ({ position }) => t(position === undefined ? 'unknown' : 'known'),
      },
      {
        key: 'capacity',
        header: t('capacity'),
        numeric: true,
        cell: ({ capacity }) => (capacity === undefined ? t('unknown') : format.number(capacity)),
      },
      { key: 'spaces', header: t('spaces'), numeric: true, cell: (site) => format.number(spacesOf(site)) },
    ],
    [t, words, format],
  );
  const rows = async () => {
    const all = await everyPage((page) =>
      bodyOf(api.GET('/api/v1/parking/sites', { params: { query: { ...conditions, page, size: LARGEST_PAGE } } })),
    );
    return [
      [t('name'), t('operator'), t('kind'), t('address'), t('latitude'), t('longitude'), t('capacity'), t('spaces')],
      ...all.map((site) => [
        site.name,
        site.operator,
        words(site.kind),
        addressOf(site),
        site.position?.latitude,
        site.position?.longitude,
        site.capacity,
        spacesOf(site),
      ]),
    ];
  };
  const add = <LinkButton to="/parking/manage/sites/new">{t('add')}</LinkButton>;
  return (
    <Stack>
      <WordsForm
        label={t('search')}
        placeholder={t('placeholder')}
        value={search.q === undefined ? undefined : String(search.q)}
        onSearch={(q) => onSearch(readManageSearch({ ...search, q, page: undefined }))}
      >
        <NativeSelect
          aria-label={t('operator')}
          value={search.operator ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onSearch(readManageSearch({ ...search, operator: Number(value), page: undefined }))
          }
          data={[
            { value: '', label: t('anyOperator') },
            ...(operators.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      </WordsForm>
      <FoundList
        list={sites}
        page={search.page}
        onPage={(page) => onSearch(readManageSearch({ ...search, page }))}
        count={(count) => t('count', { count })}
        empty={{ title: t('none'), text: t('noneText'), children: add }}
        tools={
          <>
            <ExportButton name="sites" rows={rows} />
            {add}
          </>
        }
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={sites.data?.items}
          rowKey={({ id }) => id}
          busy={sites.isPlaceholderData}
        />
      </FoundList>
    </Stack>
  );
}
