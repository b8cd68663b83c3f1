import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DriverPages } from '@/shared/parking/DriverPages';
import { unreadQuery } from '@/shared/parking/unread-notices';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { markAllRead, markRead, noticesQuery } from './api/notices';
import { MailChoice } from './MailChoice';
import { NoticeCard } from './NoticeCard';
import classes from './notices.module.css';

const route = getRouteApi('/parking/notices');

/** What a driver was told, and may not have read yet. */
export default function NoticesPage() {
  return (
    <Gate lets={() => true}>
      <Notices />
    </Gate>
  );
}

function Notices() {
  const t = useTranslations('driving.notices');
  const { page = 0 } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const notices = useQuery(noticesQuery(page));
  const unread = useQuery(unreadQuery).data ?? 0;
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ['parking-notices'] });
  const one = useMutation({ mutationFn: markRead, onSettled });
  const all = useMutation({ mutationFn: markAllRead, onSettled });
  const refused = one.error ?? all.error;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        unread > 0 && (
          <Button variant="default" loading={all.isPending} onClick={() => all.mutate()}>
            {t('markAllRead')}
          </Button>
        )
      }
    >
      <DriverPages here="notices" />
      <MailChoice />
      {refused !== null && <ProblemAlert error={refused} />}
      {notices.isPending && <SkeletonList rows={3} height={150} />}
      {notices.isError && <ProblemAlert error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data?.totalItems === 0 && (
        <EmptyState title={t('none')} text={t('noneText')}>
          <LinkButton to="/parking">{t('find')}</LinkButton>
        </EmptyState>
      )}
      {notices.data !== undefined && notices.data.totalItems > 0 && (
        <>
          <ul className={classes.notices}>
            {notices.data.items.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} onRead={() => one.mutate(notice.id)} />
            ))}
          </ul>
          <Pager
            page={page}
            pages={notices.data.totalPages}
            onChange={(next) => void navigate({ search: next === 0 ? {} : { page: next } })}
          />
        </>
      )}
    </Page>
  );
}
