import { Button } from '@mantine/core';
import { IconCheck, IconScale } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { notify } from '@/shared/ui/notices';
import { MOST_COMPARED, useCompareSet } from './compare-set';

interface Props {
  car: { vin: string; manufacturer: string; model: string };
  size?: 'xs' | 'md';
}

/** Puts a car beside others, or takes it away. */
export function CompareToggle({ car, size = 'xs' }: Props) {
  const t = useTranslations('cars.compare');
  const { vins, full, add, remove } = useCompareSet();
  const compared = vins.includes(car.vin);
  const toggle = () => {
    if (compared) remove(car.vin);
    else if (full) void notify({ message: t('full', { most: MOST_COMPARED }) });
    else add(car.vin);
  };
  return (
    <Button
      size={size}
      variant={compared ? 'light' : 'default'}
      leftSection={compared ? <IconCheck size={16} aria-hidden /> : <IconScale size={16} aria-hidden />}
      aria-pressed={compared}
      aria-label={t('toggle', { name: carName(car) })}
      onClick={toggle}
    >
      {t('short')}
    </Button>
  );
}
