import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Quote } from '@/shared/parking/quotes';
import type { VehicleChoice } from './useVehicleChoice';

/** As what a vehicle is priced, where it is not simply a visitor's. */
export function PermitNote({ quote: { user }, choice }: { quote: Quote; choice: VehicleChoice }) {
  const t = useTranslations('parking.price');
  const classes = useTranslations('driving.permits.classes');
  if (user !== 'VISITOR') return <Text size="sm">{t('permit', { class: classes(user) })}</Text>;
  return choice.signedIn && choice.chosen === undefined ? <Text size="sm">{t('permitLater')}</Text> : null;
}
