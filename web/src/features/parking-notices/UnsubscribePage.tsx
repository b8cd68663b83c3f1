import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { unsubscribe } from './api/notices';

const route = getRouteApi('/parking/unsubscribe/$token');

/** Where a mail's link leads: programs that open links unsubscribe nobody, so it takes one click. */
export default function UnsubscribePage() {
  const t = useTranslations('driving.unsubscribe');
  const { token } = route.useParams();
  const { mutate, isPending, error, data } = useMutation({ mutationFn: () => unsubscribe(token) });
  return (
    <Page title={t('title')}>
      {error !== null && <ProblemAlert error={error} />}
      {data === undefined ? (
        <EmptyState title={t('question')} text={t('questionText')}>
          <Button loading={isPending} onClick={() => mutate()}>
            {t('unsubscribe')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={t(`done.${data.mailing}`)} text={t('questionText')}>
          <LinkButton to="/parking">{t('find')}</LinkButton>
        </EmptyState>
      )}
    </Page>
  );
}
