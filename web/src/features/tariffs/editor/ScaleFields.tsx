import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { minorUnitsOf } from '@/shared/i18n/amounts';
import { vehicleClasses } from '@/shared/parking/stays';
import { type PriceCurve, userClasses } from '@/shared/parking/tariffs';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt } from './findings';
import { Ladder } from './Ladder';
import { withLadder } from './ladder';
import { NumberField } from './NumberField';
import type { TypedScale } from './typed-tariff';

interface Props {
  scale: TypedScale;
  index: number;
  currency: string;
  found: readonly Found[];
  curve: PriceCurve | undefined;
  onChange: (scale: TypedScale) => void;
  onRemove: () => void;
  onCopy: () => void;
}

/** What a class of users pays for a class of vehicles. */
export function ScaleFields({ scale, index, currency, found, curve, onChange, onRemove, onCopy }: Props) {
  const t = useTranslations('tariffs.scale');
  const prices = useTranslations('prices');
  const pointer = `/scales/${index}`;
  const wrong = foundAt(found, pointer);
  const decimals = Math.round(Math.log10(minorUnitsOf(currency)));
  return (
    <Stack gap="md">
      <div className={classes.pair} id={fieldId(pointer)}>
        <NativeSelect
          label={t('vehicle')}
          error={wrong !== undefined}
          value={scale.vehicle}
          data={vehicleClasses.map((value) => ({ value, label: prices(`vehicle.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...scale, vehicle: vehicleClasses.find((one) => one === value) ?? scale.vehicle })
          }
        />
        <NativeSelect
          label={t('user')}
          error={wrong !== undefined}
          value={scale.user}
          data={userClasses.map((value) => ({ value, label: t(`users.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...scale, user: userClasses.find((one) => one === value) ?? scale.user })
          }
        />
      </div>
      {wrong !== undefined && <p className={classes.wrong}>{wrong}</p>}
      <Checkbox
        label={t('free')}
        checked={scale.freeOfCharge}
        onChange={({ currentTarget }) => onChange({ ...scale, freeOfCharge: currentTarget.checked })}
      />
      {!scale.freeOfCharge && (
        <Ladder
          scale={scale}
          pointer={pointer}
          currency={currency}
          found={found}
          curve={curve}
          onChange={(ladder) => onChange(withLadder(scale, { ladder }))}
        />
      )}
      <div className={classes.three}>
        {!scale.freeOfCharge && (
          <NumberField
            pointer={`${pointer}/freeMinutes`}
            found={found}
            label={t('freeMinutes')}
            unit={t('minutes')}
            value={scale.freeMinutes}
            onChange={(freeMinutes) => onChange(withLadder(scale, { freeMinutes }))}
          />
        )}
        <NumberField
          pointer={`${pointer}/maximumMinutes`}
          found={found}
          label={t('maximum')}
          placeholder={t('noMaximum')}
          unit={t('minutes')}
          value={scale.maximumMinutes}
          onChange={(maximumMinutes) => onChange({ ...scale, maximumMinutes })}
        />
        {!scale.freeOfCharge && (
          <NumberField
            pointer={`${pointer}/dayCapCents`}
            found={found}
            label={t('dayCap')}
            placeholder={t('noCap')}
            decimals={decimals}
            unit={currency}
            value={scale.dayCap}
            onChange={(dayCap) => onChange({ ...scale, dayCap })}
          />
        )}
      </div>
      <Text size="sm" c="dimmed">
        {t('maximumHelp')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button size="compact-md" variant="default" onClick={onCopy}>
          {t('copy')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onRemove}>
          {t('remove')}
        </Button>
      </Group>
    </Stack>
  );
}
