import { useTranslations } from 'use-intl';
import { LinkButton } from '../ui/LinkButton';
import classes from './DriverPages.module.css';

const pages = ['stays', 'vehicles', 'summary', 'notices'] as const;

/** The ways between a driver's own pages. */
export function DriverPages({ here }: { here: (typeof pages)[number] }) {
  const t = useTranslations('driving');
  return (
    <nav aria-label={t('pages')} className={classes.pages}>
      {pages.map((page) => (
        <LinkButton
          key={page}
          to={`/parking/${page}`}
          variant={page === here ? 'filled' : 'default'}
          aria-current={page === here ? 'page' : undefined}
        >
          {t(`${page}.short`)}
        </LinkButton>
      ))}
    </nav>
  );
}
