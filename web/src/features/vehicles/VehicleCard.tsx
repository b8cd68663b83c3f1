import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { type Vehicle, vehiclesQuery } from '@/shared/parking/vehicles';
import { Plate } from '@/shared/parking/Plate';
import { writtenPlate } from '@/shared/parking/plates';
import { ConfirmedButton } from '@/shared/ui/ConfirmedButton';
import { removeVehicle } from './api/vehicles';
import styles from './vehicles.module.css';

/** What one parks, what it is priced as, and what can be done with it. */
export function VehicleCard({ vehicle, onEdit }: { vehicle: Vehicle; onEdit: () => void }) {
  const t = useTranslations('driving.vehicles');
  const classes = useTranslations('prices.vehicle');
  const queryClient = useQueryClient();
  const { id, plate, country, name, bought, vehicleClass } = vehicle;
  const model = bought === undefined ? '' : carName(bought);
  const kind = classes(vehicleClass);
  const title = name ?? (model || kind);
  const called = name ?? (model || (plate === undefined ? kind : writtenPlate(plate, country)));
  return (
    <li className={styles.vehicle}>
      {plate === undefined ? (
        <span className={styles.noPlate}>{t('plateUnknown')}</span>
      ) : (
        <span className={styles.plate}>
          <Plate plate={plate} country={country} />
        </span>
      )}
      <Title order={2} size="h4">
        {title}
      </Title>
      <Group gap="xs">
        {title !== kind && (
          <Badge variant="light" color="gray" size="md">
            {kind}
          </Badge>
        )}
        {bought !== undefined && (
          <Badge variant="light" size="md">
            {t('bought')}
          </Badge>
        )}
      </Group>
      {model !== '' && model !== title && <Text size="sm">{model}</Text>}
      {plate === undefined && <Text size="sm">{t('plateUnknownText')}</Text>}
      <div className={styles.actions}>
        {plate === undefined ? (
          <Button onClick={onEdit}>{t('enterPlate')}</Button>
        ) : (
          <Button variant="default" aria-label={t('editOne', { name: called })} onClick={onEdit}>
            {t('edit')}
          </Button>
        )}
        <ConfirmedButton
          face={t('remove')}
          label={t('removeOne', { name: called })}
          question={t('removeQuestion', { name: called })}
          text={t('removeText')}
          keep={t('keep')}
          act={() => removeVehicle(id)}
          onDone={() => queryClient.invalidateQueries(vehiclesQuery)}
        />
      </div>
    </li>
  );
}
