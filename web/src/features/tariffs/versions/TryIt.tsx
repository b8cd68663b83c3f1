import { NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PriceLines } from '@/shared/parking/PriceLines';
import { type VehicleClass, vehicleClasses } from '@/shared/parking/stays';
import { type TariffDocument, type UserClass, userClasses } from '@/shared/parking/tariffs';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import { dayIn, dayLater, momentIn } from '@/shared/time/zoned';
import { DayInput } from '@/shared/ui/DayInput';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import type { Tariff } from '../api/tariffs';
import { trialQuery } from '../api/versions';
import { useTariffZones } from '../useTariffZones';
import classes from './versions.module.css';

interface Props {
  tariff: Tariff;
  document: TariffDocument;
  /** Only what nothing is wrong with has prices. */
  sound: boolean;
}

/** Three hours, or what a visitor's car may stay if that is less. */
function firstTried({ scales }: TariffDocument): number {
  const scale = scales.find(({ vehicle, user }) => vehicle === 'CAR' && user === 'VISITOR');
  return Math.min(180, scale?.maximumMinutes ?? 180);
}

/** What a stay would cost by a document, whether it is stored or not, and why. */
export function TryIt({ tariff: { id, currency }, document, sound }: Props) {
  const t = useTranslations('tariffs.try');
  const prices = useTranslations('prices');
  const users = useTranslations('tariffs.scale.users');
  const words = useTariffWords(currency);
  const { zones } = useTariffZones(id);
  const [chosenZone, setZone] = useState<string>();
  const zone = chosenZone ?? zones[0];
  const format = useSiteFormat(zone);
  const [vehicle, setVehicle] = useState<VehicleClass>('CAR');
  const [user, setUser] = useState<UserClass>('VISITOR');
  const [day, setDay] = useState<string | null>(() => dayLater(dayIn(zone, new Date()), 1));
  const [time, setTime] = useState('18:30');
  const [minutes, setMinutes] = useState<number | string>(() => firstTried(document));
  const start = day === null || time === '' ? undefined : momentIn(zone, day, time);
  const asked =
    start === undefined || !(Number(minutes) >= 1)
      ? undefined
      : { document, timeZone: zone, vehicle, user, start: start.toISOString(), minutes: Number(minutes) };
  const [request] = useDebouncedValue(JSON.stringify(asked), 250);
  const ready = sound && asked !== undefined && request === JSON.stringify(asked);
  const trial = useQuery({
    ...trialQuery(asked ?? { document, timeZone: zone, vehicle, user, start: '', minutes: 0 }),
    enabled: ready,
    placeholderData: keepPreviousData,
  });

  return (
    <div className={classes.try}>
      <div className={classes.question}>
        <NativeSelect
          label={t('vehicle')}
          value={vehicle}
          data={vehicleClasses.map((value) => ({ value, label: prices(`vehicle.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setVehicle(vehicleClasses.find((one) => one === value) ?? 'CAR')}
        />
        <NativeSelect
          label={t('user')}
          value={user}
          data={userClasses.map((value) => ({ value, label: users(value) }))}
          onChange={({ currentTarget: { value } }) => setUser(userClasses.find((one) => one === value) ?? 'VISITOR')}
        />
        <DayInput label={t('day')} value={day} onChange={setDay} />
        <TextInput
          type="time"
          label={t('time')}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
        <NumberInput
          label={t('minutes')}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={527_040}
          step={15}
          allowDecimal={false}
          allowNegative={false}
        />
        {zones.length > 1 ? (
          <NativeSelect
            label={t('zone')}
            value={zone}
            data={[...zones]}
            onChange={({ currentTarget }) => setZone(currentTarget.value)}
          />
        ) : (
          <Text size="sm" c="dimmed" className={classes.zone ?? ''}>
            {t('clocks', { zone })}
          </Text>
        )}
      </div>
      <div aria-live="polite" aria-busy={!ready || trial.isFetching} className={classes.answer}>
        {!sound ? (
          <Text c="dimmed">{t('notYet')}</Text>
        ) : trial.isError ? (
          <ProblemAlert error={trial.error} />
        ) : (
          trial.data !== undefined && (
            <Stack gap="xs">
              <Text fw={700} fz="xl">
                {t('costs', { time: words.time(trial.data.paidMinutes), price: words.money(trial.data.cents) })}
              </Text>
              <Text>{t('until', { from: format.moment(trial.data.from), to: format.moment(trial.data.to) })}</Text>
              <PriceLines lines={trial.data.lines} currency={currency} total={trial.data.cents} />
            </Stack>
          )
        )}
      </div>
    </div>
  );
}
