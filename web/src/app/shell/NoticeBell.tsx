import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { unreadQuery } from '@/shared/parking/unread-notices';
import { LinkButton } from '@/shared/ui/LinkButton';
import classes from './NoticeBell.module.css';

const MOST_SHOWN = 99;

/** The way to one's notices, and how many of them are unread. */
export default function NoticeBell() {
  const t = useTranslations('common');
  const count = useQuery(unreadQuery).data ?? 0;
  return (
    <LinkButton to="/parking/notices" variant="default" px={0} aria-label={t('notices', { count })}>
      <span className={classes.bell}>
        <IconBell size={22} aria-hidden />
        {count > 0 && (
          <span className={classes.count} aria-hidden>
            {count > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : count}
          </span>
        )}
      </span>
    </LinkButton>
  );
}
