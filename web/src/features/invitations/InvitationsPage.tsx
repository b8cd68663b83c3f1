import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { everyPage, LARGEST_PAGE } from '@/shared/api/every-page';
import { isAdmin } from '@/shared/session/session';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Dialog } from '@/shared/ui/Dialog';
import { ExportButton } from '@/shared/ui/ExportButton';
import { FoundList } from '@/shared/ui/FoundList';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { readPage } from '@/shared/ui/page-number';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Invitation, invitationsQuery, readInvitations } from './api/invitations';
import { InvitationActions } from './InvitationActions';
import { stateOf } from './invitations';
import { InviteForm } from './InviteForm';

const route = getRouteApi('/admin/invitations');
const tones = { OPEN: 'open', ACCEPTED: 'good', WITHDRAWN: 'planned', EXPIRED: 'waiting' } as const;

export default function InvitationsPage() {
  return (
    <Gate lets={isAdmin}>
      <Invitations />
    </Gate>
  );
}

function Invitations() {
  const t = useTranslations('accounts.invited');
  const accounts = useTranslations('accounts');
  const role = useTranslations('accounts.roles');
  const format = useFormatter();
  const { page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(invitationsQuery(page));
  const [now] = useState(() => Date.now());
  const [inviting, setInviting] = useState(false);
  const close = () => setInviting(false);
  const moment = (at: string) => format.dateTime(new Date(at), 'moment');
  const columns: readonly Column<Invitation>[] = [
    { key: 'email', header: accounts('email'), cell: ({ email }) => <strong>{email ?? t('forgotten')}</strong> },
    {
      key: 'roles',
      header: accounts('rolesTitle'),
      cell: ({ roles }) => roles.map((one) => role(`${one}.name`)).join(', '),
    },
    {
      key: 'state',
      header: accounts('state'),
      cell: (one) => {
        const state = stateOf(one, now);
        return <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>;
      },
    },
    { key: 'invitedAt', header: t('at'), cell: ({ invitedAt }) => moment(invitedAt) },
    { key: 'validUntil', header: t('until'), cell: ({ validUntil }) => moment(validUntil) },
    {
      key: 'actions',
      header: t('actions'),
      action: true,
      cell: (one) =>
        one.accountId !== undefined ? (
          <TextLink to="/admin/accounts/$id" params={{ id: one.accountId }}>
            {t('account')}
          </TextLink>
        ) : (
          <InvitationActions invitation={one} state={stateOf(one, now)} />
        ),
    },
  ];
  const rows = async () => [
    [accounts('email'), accounts('rolesTitle'), accounts('state'), t('at'), t('until')],
    ...(await everyPage((number) => readInvitations(number, LARGEST_PAGE))).map((one) => [
      one.email,
      one.roles.join(' '),
      stateOf(one, now),
      one.invitedAt,
      one.validUntil,
    ]),
  ];

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => setInviting(true)}>{t('invite')}</Button>}
    >
      <FoundList
        list={list}
        page={page}
        onPage={(next) => void navigate({ search: readPage(next) })}
        count={(count) => t('count', { count })}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
        tools={<ExportButton name="invitations" rows={rows} />}
      >
        <DataTable
          label={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={({ id }) => id}
          busy={list.isPlaceholderData}
        />
      </FoundList>
      <Dialog opened={inviting} onClose={close} title={t('invite')}>
        <InviteForm onDone={close} />
      </Dialog>
    </Page>
  );
}
