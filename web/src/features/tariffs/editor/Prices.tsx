import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PriceTable } from '@/shared/parking/PriceTable';
import { type VehicleClass, vehicleClasses } from '@/shared/parking/stays';
import { type PriceCurve, type UserClass, userClasses } from '@/shared/parking/tariffs';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import PriceChart, { Swatch } from '../chart/PriceChart';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt, scaleOf } from './findings';
import { ScaleFields } from './ScaleFields';
import { newKey, newRung, type TypedScale } from './typed-tariff';

interface Props {
  scales: TypedScale[];
  currency: string;
  stepMinutes: number;
  found: readonly Found[];
  curves: readonly PriceCurve[];
  /** Other curves are on their way. */
  busy: boolean;
  chosen: number;
  onChoose: (index: number) => void;
  onChange: (scales: TypedScale[]) => void;
}

/** The scales, one at a time to be changed, and their curves beside each other. */
export function Prices({ scales, currency, stepMinutes, found, curves, busy, chosen, onChoose, onChange }: Props) {
  const t = useTranslations('tariffs.scales');
  const words = useTariffWords(currency);
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const scale = scales[chosen];
  const curveOf = (one: TypedScale) => curves.find(({ vehicle, user }) => vehicle === one.vehicle && user === one.user);
  const compared = scales.flatMap((one, index) => {
    const curve = one.freeOfCharge ? undefined : curveOf(one);
    return curve === undefined ? [] : [{ one, index, curve }];
  });
  const shown = compared.filter(({ one, index }) => index === chosen || !hidden.has(one.key));
  const until = reach(shown, chosen);
  const insert = (one: TypedScale) => {
    onChange([...scales, one]);
    onChoose(scales.length);
  };
  const wrong = foundAt(found, '/scales');

  return (
    <Stack>
      <div role="group" aria-label={t('title')} className={classes.scales} id={fieldId('/scales')}>
        {scales.map((one, index) => (
          <Button
            key={one.key}
            size="compact-md"
            variant={index === chosen ? 'filled' : 'default'}
            aria-pressed={index === chosen}
            {...(found.some(({ pointer }) => scaleOf(pointer) === index) && {
              rightSection: <IconAlertTriangle size={16} aria-label={t('somethingWrong')} />,
            })}
            onClick={() => onChoose(index)}
          >
            {words.scale(one)}
          </Button>
        ))}
        <Button size="compact-md" variant="light" onClick={() => insert(nextScale(scales))}>
          {t('add')}
        </Button>
      </div>
      {wrong !== undefined && <p className={classes.wrong}>{wrong}</p>}
      <div className={classes.prices}>
        {scale !== undefined && (
          <ScaleFields
            key={scale.key}
            scale={scale}
            index={chosen}
            currency={currency}
            found={found}
            curve={curveOf(scale)}
            onChange={(changed) => onChange(scales.with(chosen, changed))}
            onRemove={() => {
              onChange(scales.toSpliced(chosen, 1));
              onChoose(Math.max(0, chosen - 1));
            }}
            onCopy={() => insert({ ...structuredClone(scale), ...freeClass(scales, scale.user), key: newKey() })}
          />
        )}
        <Stack gap="md" className={classes.curves ?? ''}>
          {compared.length === 0 ? (
            <Text c="dimmed">{t('noCurve')}</Text>
          ) : (
            <>
              <PriceChart
                title={t('chart', { scales: shown.map(({ one }) => words.scale(one)).join(', ') })}
                currency={currency}
                drawn={shown.map(({ index, curve }) => ({ curve, look: index, chosen: index === chosen }))}
                until={until}
                busy={busy}
              />
              {scale !== undefined && !scale.freeOfCharge && curveOf(scale) === undefined && (
                <Text size="sm" c="dimmed" role="status">
                  {t('noCurveOfThis')}
                </Text>
              )}
              <Group gap="md" role="group" aria-label={t('compare')}>
                {compared.map(({ one, index }) => (
                  <Checkbox
                    key={one.key}
                    size="sm"
                    label={
                      <>
                        <Swatch look={index} /> {words.scale(one)}
                      </>
                    }
                    checked={index === chosen || !hidden.has(one.key)}
                    disabled={index === chosen}
                    onChange={({ currentTarget: { checked } }) =>
                      setHidden((before) => {
                        const next = new Set(before);
                        if (checked) next.delete(one.key);
                        else next.add(one.key);
                        return next;
                      })
                    }
                  />
                ))}
              </Group>
              <PriceTable
                label={t('table')}
                currency={currency}
                stepMinutes={stepMinutes}
                curves={shown.map(({ curve }) => curve)}
                until={until}
              />
            </>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

const DAY = 24 * 60;

/** As far as there is an end: a scale without one is seen for as long as the others, or all of a day if it is chosen. */
function reach(shown: readonly { one: TypedScale; index: number; curve: PriceCurve }[], chosen: number): number {
  const ends = shown
    .filter(({ one, index }) => one.maximumMinutes !== '' || index === chosen)
    .map(({ curve }) => curve.points.at(-1)?.minutes ?? 0);
  return Math.max(0, ...ends) || DAY;
}

/** The first vehicle that these users have no scale for yet, else the first pair without one. */
function freeClass(scales: readonly TypedScale[], wanted: UserClass): { vehicle: VehicleClass; user: UserClass } {
  for (const user of [wanted, ...userClasses]) {
    const vehicle = vehicleClasses.find((one) => !scales.some((known) => known.vehicle === one && known.user === user));
    if (vehicle !== undefined) return { vehicle, user };
  }
  return { vehicle: 'CAR', user: wanted };
}

function nextScale(scales: readonly TypedScale[]): TypedScale {
  return {
    key: newKey(),
    ...freeClass(scales, 'VISITOR'),
    freeOfCharge: false,
    ladder: [newRung()],
    freeMinutes: 0,
    maximumMinutes: 60,
    dayCap: '',
  };
}
