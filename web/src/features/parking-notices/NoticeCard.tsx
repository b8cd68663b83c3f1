import { Button, Text, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { Plate } from '@/shared/parking/Plate';
import { LinkButton } from '@/shared/ui/LinkButton';
import type { Notice } from './api/notices';
import classes from './notices.module.css';

interface Props {
  notice: Notice;
  /** Says that it has been read; also by going where it leads. */
  onRead: () => void;
}

/** What has happened, where, and what can be done about it. */
export function NoticeCard({ notice, onRead }: Props) {
  const t = useTranslations('driving.notices');
  const stays = useTranslations('driving.stays');
  const format = useFormatter();
  const { id, kind, createdAt, readAt, stay } = notice;
  const unread = readAt === undefined;
  const { timeZone } = stay;
  const moment = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const heading = `notice-${String(id)}`;
  const to = { to: '/parking/stays/$stayId', params: { stayId: String(stay.id) } } as const;
  const read = () => unread && onRead();
  return (
    <li className={classes.notice} data-unread={unread} aria-labelledby={heading}>
      <span className={classes.top}>
        <Title order={2} size="h5" id={heading}>
          {unread && <span className={classes.mark}>{t('unread')}</span>}
          {t(`kinds.${kind}.title`)}
        </Title>
        <Text component="time" size="sm" c="dimmed" dateTime={createdAt}>
          {format.dateTime(new Date(createdAt), 'moment')}
        </Text>
      </span>
      <Text>{t(`kinds.${kind}.text`, { site: stay.site, from: moment(stay.startsAt), to: moment(stay.endsAt) })}</Text>
      <span className={classes.facts}>
        <Plate plate={stay.plate} country={stay.country} />
        {stay.space !== undefined && <span>{stays('space', { number: stay.space })}</span>}
      </span>
      <span className={classes.actions}>
        {kind === 'ENDING' && (
          <LinkButton {...to} search={{ extend: 30 }} onClick={read}>
            {t('extend')}
          </LinkButton>
        )}
        <LinkButton {...to} variant="default" aria-describedby={heading} onClick={read}>
          {t('look')}
        </LinkButton>
        {unread && (
          <Button variant="subtle" aria-describedby={heading} onClick={onRead}>
            {t('markRead')}
          </Button>
        )}
      </span>
    </li>
  );
}
