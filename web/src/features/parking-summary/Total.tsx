import { useFormatter, useTranslations } from 'use-intl';
import { useMinutes } from '@/shared/parking/useMinutes';
import type { Figures } from './api/summary';
import classes from './summary.module.css';
import { useSpent } from './useSpent';

/** All of a year in three numbers. */
export function Total({ figures }: { figures: Figures }) {
  const t = useTranslations('parkingSummary');
  const format = useFormatter();
  const minutesOf = useMinutes();
  const spent = useSpent();
  return (
    <dl className={classes.total}>
      <div>
        <dt>{t('spent')}</dt>
        <dd>{spent(figures)}</dd>
      </div>
      <div>
        <dt>{t('time')}</dt>
        <dd>{minutesOf(figures.minutes)}</dd>
      </div>
      <div>
        <dt>{t('stays')}</dt>
        <dd>{format.number(figures.stays)}</dd>
      </div>
    </dl>
  );
}
