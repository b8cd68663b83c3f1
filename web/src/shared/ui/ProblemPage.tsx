import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import { EmptyState } from './EmptyState';
import { LinkButton } from './LinkButton';
import { Page } from './Page';
import { ProblemAlert } from './ProblemAlert';
import { SignInOffer } from './SignInOffer';

export function NotFoundPage() {
  const t = useTranslations('problems.notFound');
  const common = useTranslations('common');
  return (
    <Page title={t('title')}>
      <EmptyState title="404" text={t('text')}>
        <LinkButton to="/">{common('goHome')}</LinkButton>
      </EmptyState>
    </Page>
  );
}

export function ForbiddenPage() {
  const t = useTranslations('problems.forbidden');
  const common = useTranslations('common');
  return (
    <Page title={t('title')}>
      <EmptyState title="403" text={t('text')}>
        <LinkButton to="/">{common('goHome')}</LinkButton>
      </EmptyState>
    </Page>
  );
}

/** What stands in a page's place when what it shows cannot be had. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('problems');
  if (Problem.is(error, 401)) return <SignInOffer />;
  if (Problem.is(error, 403)) return <ForbiddenPage />;
  if (Problem.is(error, 404)) return <NotFoundPage />;
  return (
    <Page title={t('failed')}>
      <ProblemAlert error={error} onRetry={onRetry} />
    </Page>
  );
}
