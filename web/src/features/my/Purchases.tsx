import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { useAmounts } from '@/shared/i18n/amounts';
import { dayOf } from '@/shared/time/local';
import { purchasesQuery } from '@/shared/sales/own-cars';
import classes from './MyPage.module.css';
import { purchaseColors } from './purchase-colors';
import { Section } from './Section';

export function Purchases() {
  const t = useTranslations('my.purchases');
  const format = useFormatter();
  const amounts = useAmounts();
  const purchases = useQuery(purchasesQuery);
  return (
    <Section title={t('title')} answer={purchases}>
      {(all) =>
        all.length === 0 ? (
          <Text c="dimmed">{t('empty')}</Text>
        ) : (
          <ul className={classes.rows}>
            {all.map(({ id, automobile, price, soldOn, status }) => (
              <li key={id}>
                <Link to="/my/purchases/$id" params={{ id: String(id) }} className={classes.row}>
                  <div>
                    <Text fw={600}>
                      {carName(automobile) || automobile.vin} {automobile.modelYear}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {format.dateTime(dayOf(soldOn), { dateStyle: 'medium' })}
                    </Text>
                  </div>
                  <Group gap="md">
                    <Text fw={600} className={classes.amount}>
                      {amounts.money(price)}
                    </Text>
                    <Badge variant="light" color={purchaseColors[status]}>
                      {t(`status.${status}`)}
                    </Badge>
                  </Group>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Section>
  );
}
