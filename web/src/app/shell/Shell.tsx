import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { Footer } from './Footer';
import { Header } from './Header';
import classes from './Shell.module.css';
import { useFocusOnNavigation } from './useFocusOnNavigation';

export function Shell() {
  const t = useTranslations('common');
  useFocusOnNavigation();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Suspense fallback={<SkeletonList />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}
