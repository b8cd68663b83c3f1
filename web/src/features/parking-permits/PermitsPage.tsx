import { Button, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Plate } from '@/shared/parking/Plate';
import { writtenPlate } from '@/shared/parking/plates';
import { runsParking } from '@/shared/session/session';
import { ConfirmedButton } from '@/shared/ui/ConfirmedButton';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge';
import { type AskedPlate, type Permit, permitsOfQuery, permitsQuery, revokePermit } from './api/permits';
import { FindPlate } from './FindPlate';
import { type PermitState, stateOf } from './permit-form';
import { PermitForm } from './PermitForm';

const route = getRouteApi('/parking/permits');

const tones: Record<PermitState, Tone> = { VALID: 'good', LATER: 'planned', ENDED: 'done', REVOKED: 'bad' };

/** Which plates park as something else than visitors. */
export default function PermitsPage() {
  return (
    <Gate lets={runsParking}>
      <Permits />
    </Gate>
  );
}

function Permits() {
  const t = useTranslations('driving.permits');
  const { page } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<AskedPlate>();
  const [granting, setGranting] = useState(false);
  const all = useQuery({ ...permitsQuery(page ?? 0), enabled: asked === undefined });
  const some = useQuery(permitsOfQuery(asked));
  const list = asked === undefined ? all : some;
  const columns = useColumns();
  const grant = <Button onClick={() => setGranting(true)}>{t('grantOne')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={grant}>
      <Stack>
        <FindPlate asked={asked} onFind={setAsked} />
        <FoundList
          list={list}
          page={asked === undefined ? page : 0}
          onPage={(next) => void navigate({ search: next === 0 ? {} : { page: next } })}
          count={(count) => t('count', { count })}
          empty={
            asked === undefined
              ? { title: t('none'), text: t('noneText') }
              : { title: t('noneOf'), text: t('noneOfText') }
          }
          tools={null}
        >
          <DataTable
            label={t('title')}
            columns={columns}
            rows={list.data?.items}
            rowKey={({ id }) => id}
            busy={list.isPlaceholderData}
          />
        </FoundList>
      </Stack>
      <Dialog opened={granting} onClose={() => setGranting(false)} title={t('grantOne')}>
        <PermitForm
          asked={asked}
          onCancel={() => setGranting(false)}
          onGranted={async ({ plate, country }) => {
            setAsked({ plate, country });
            setGranting(false);
            await queryClient.invalidateQueries({ queryKey: ['parking', 'permits'] });
          }}
        />
      </Dialog>
    </Page>
  );
}

function useColumns(): Column<Permit>[] {
  const t = useTranslations('driving.permits');
  const format = useFormatter();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const day = (moment: number) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
    return [
      { key: 'plate', header: t('plate'), cell: ({ plate, country }) => <Plate plate={plate} country={country} /> },
      { key: 'class', header: t('class'), cell: ({ userClass }) => t(`classes.${userClass}`) },
      { key: 'zone', header: t('zoneGroup'), cell: ({ zoneGroup }) => zoneGroup ?? t('everywhere') },
      { key: 'from', header: t('from'), short: true, cell: ({ validFrom }) => day(Date.parse(validFrom)) },
      {
        key: 'until',
        header: t('until'),
        short: true,
        // The last day of it is meant, and not the one that begins as it ends.
        cell: ({ validUntil }) => (validUntil === undefined ? t('forGood') : day(Date.parse(validUntil) - 1)),
      },
      {
        key: 'state',
        header: t('state'),
        cell: (permit) => {
          const state = stateOf(permit, new Date());
          return <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>;
        },
      },
      {
        key: 'actions',
        header: t('actions'),
        action: true,
        cell: (permit) => {
          if (!['VALID', 'LATER'].includes(stateOf(permit, new Date()))) return null;
          const plate = writtenPlate(permit.plate, permit.country);
          return (
            <ConfirmedButton
              size="compact-sm"
              face={t('revoke')}
              label={t('revokeOne', { plate })}
              question={t('revokeQuestion', { plate })}
              text={t('revokeText')}
              keep={t('keep')}
              act={() => revokePermit(permit.id)}
              onDone={() => queryClient.invalidateQueries({ queryKey: ['parking', 'permits'] })}
            />
          );
        },
      },
    ];
  }, [t, format, queryClient]);
}
