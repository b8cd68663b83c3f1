import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { VinText } from '@/shared/ui/VinText';
import { AppointmentMarks } from '@/shared/workshop/AppointmentMarks';
import { useSiteZone } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { nextAppointmentsQuery } from './api/next-appointments';
import classes from './MyPage.module.css';
import { Section } from './Section';

export function NextAppointments() {
  const t = useTranslations('my.appointments');
  const format = useSiteFormat(useSiteZone());
  const appointments = useQuery(nextAppointmentsQuery);
  return (
    <Section title={t('title')} action={<TextLink to="/my/appointments">{t('all')}</TextLink>} answer={appointments}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState text={t('emptyText')}>
            <LinkButton to="/book">{t('book')}</LinkButton>
          </EmptyState>
        ) : (
          <ul className={classes.rows}>
            {items.map((one) => (
              <li key={one.id}>
                <Link to="/appointments/$id" params={{ id: String(one.id) }} className={classes.row}>
                  <div>
                    <Text fw={600}>{format.moment(one.startsAt)}</Text>
                    <Text size="sm" lineClamp={2}>
                      {one.reason}
                    </Text>
                    <Text size="sm" c="dimmed">
                      <VinText vin={one.vin} />
                    </Text>
                  </div>
                  <AppointmentMarks appointment={one} />
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Section>
  );
}
