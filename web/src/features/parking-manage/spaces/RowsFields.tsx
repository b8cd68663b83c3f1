import { Checkbox, NumberInput, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useFormatter, useTranslations } from 'use-intl';
import classes from '../manage.module.css';
import type { TypedRange } from './ranges';
import { extentOf } from './rows';

interface Props {
  form: UseFormReturnType<{ ranges: TypedRange[] }>;
  index: number;
  range: TypedRange;
}

/** Where new spaces are drawn: in rows along aisles, below what is there or at a corner of their own. */
export function RowsFields({ form, index, range }: Props) {
  const t = useTranslations('parkingManage.spaces.rows');
  const format = useFormatter();
  const extent = extentOf(range);
  const metres = (value: number) => format.number(value, { style: 'unit', unit: 'meter', maximumFractionDigits: 1 });
  const field = (name: keyof TypedRange) => form.getInputProps(`ranges.${index}.${name}`);
  return (
    <div className={classes.rows}>
      <Checkbox
        label={t('draw')}
        description={
          extent === undefined
            ? t('drawHelp')
            : t('extent', {
                rows: extent.rows,
                count: extent.perRow,
                width: metres(extent.width),
                height: metres(extent.height),
              })
        }
        {...form.getInputProps(`ranges.${index}.drawn`, { type: 'checkbox' })}
      />
      {range.drawn && (
        <details>
          <summary>{t('how')}</summary>
          <div className={classes.range}>
            <NumberInput
              label={t('perRow')}
              placeholder={extent === undefined ? '' : String(extent.perRow)}
              allowDecimal={false}
              min={1}
              {...field('perRow')}
            />
            <NumberInput label={t('width')} min={0.1} max={100} step={0.1} {...field('width')} />
            <NumberInput label={t('height')} min={0.1} max={100} step={0.1} {...field('height')} />
            <NumberInput label={t('x')} placeholder={t('auto')} min={0} {...field('x')} />
            <NumberInput label={t('y')} placeholder={t('auto')} min={0} {...field('y')} />
            <Text size="sm" c="dimmed" className={classes.sum ?? ''}>
              {t('help')}
            </Text>
          </div>
        </details>
      )}
    </div>
  );
}
