import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ConfirmedButton } from '@/shared/ui/ConfirmedButton';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportButton } from '@/shared/ui/ExportButton';
import { TextLink } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { TableLine } from '@/shared/ui/TableLine';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { type Tariff, tariffsChanged } from '../api/tariffs';
import { discardVersion, versionQuery, versionsQuery, type VersionSummary } from '../api/versions';
import { firstDocument } from '../editor/typed-tariff';
import { useTariffZones } from '../useTariffZones';
import { stateOf } from './states';
import { useNewDraft } from './useNewDraft';
import { VersionStateBadge } from './VersionStateBadge';

/** The versions of a tariff, the newest first. */
export function Versions({ tariff: { id } }: { tariff: Tariff }) {
  const t = useTranslations('tariffs.versions');
  const states = useTranslations('tariffs.state');
  const queryClient = useQueryClient();
  const { zones, ofSites } = useTariffZones(id);
  const there = useSiteFormat(zones[0]);
  const versions = useQuery(versionsQuery(id));
  const drafting = useNewDraft(id);
  const newest = versions.data?.[0];
  const beginning = useMutation({
    mutationFn: async () =>
      newest === undefined ? firstDocument : (await queryClient.query(versionQuery(id, newest.number))).value.document,
    onSuccess: (document) => drafting.mutate(document),
  });
  const discarded = async () => {
    await tariffsChanged(queryClient);
    void notify({ message: t('discarded') });
  };
  const state = (version: VersionSummary) => stateOf(version, versions.data ?? [], new Date());
  const moment = (at: string | undefined) => (at === undefined ? '–' : there.moment(at));
  const columns: readonly Column<VersionSummary>[] = [
    {
      key: 'number',
      header: t('version'),
      cell: ({ number }) => (
        <TextLink
          to="/parking/tariffs/$tariffId/versions/$number"
          params={{ tariffId: String(id), number: String(number) }}
          fw={600}
        >
          {t('number', { number: String(number) })}
        </TextLink>
      ),
      short: true,
    },
    { key: 'state', header: t('state'), cell: (version) => <VersionStateBadge state={state(version)} /> },
    { key: 'starts', header: t('starts'), cell: ({ startsAt }) => moment(startsAt), short: true },
    { key: 'published', header: t('published'), cell: ({ publishedAt }) => moment(publishedAt), short: true },
    {
      key: 'discard',
      header: t('discard'),
      action: true,
      cell: ({ number, state: stored }) =>
        stored === 'DRAFT' && (
          <ConfirmedButton
            size="compact-sm"
            face={t('discard')}
            label={t('discardOf', { number: String(number) })}
            question={t('discardAsk', { number: String(number) })}
            text={t('discardText')}
            keep={t('keep')}
            act={() => discardVersion(id, number)}
            onDone={discarded}
          />
        ),
    },
  ];
  const begin = versions.data !== undefined && (
    <Button loading={beginning.isPending || drafting.isPending} onClick={() => beginning.mutate()}>
      {t(newest === undefined ? 'first' : 'draft')}
    </Button>
  );
  if (versions.isError) return <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />;
  const refused = beginning.error ?? drafting.error;
  return (
    <Stack>
      {refused !== null && <ProblemAlert error={refused} />}
      {versions.data?.length === 0 ? (
        <EmptyState title={t('noneTitle')} text={t('noneText')}>
          {begin}
        </EmptyState>
      ) : (
        <>
          <TableLine count={ofSites ? t('clocks', { zone: zones[0] }) : ''}>
            <ExportButton
              name="tariff-versions"
              rows={() =>
                Promise.resolve([
                  [t('version'), t('state'), t('starts'), t('published')],
                  ...(versions.data ?? []).map((one) => [
                    one.number,
                    states(state(one)),
                    one.startsAt ?? '',
                    one.publishedAt ?? '',
                  ]),
                ])
              }
            />
            {begin}
          </TableLine>
          <DataTable label={t('title')} columns={columns} rows={versions.data} rowKey={({ number }) => number} />
        </>
      )}
    </Stack>
  );
}
