import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { useSaving } from '@/shared/form/useSaving';
import { levelsQuery } from '@/shared/parking/sites';
import { spaceKinds } from '@/shared/parking/spaces';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import classes from '../manage.module.css';
import { checkRange, endsOf, MOST_SPACES, newRange, rangePointers, sizeOf, type TypedRange } from './ranges';
import { checkRows, MOST_ROWS, rowsIn } from './rows';
import { RowsFields } from './RowsFields';

interface Props {
  siteId: number;
  /** Numbers alone are enough to remove spaces by. */
  of: 'add' | 'remove';
  send: (ranges: TypedRange[]) => Promise<number>;
  onDone: (spaces: number) => unknown;
  onCancel: () => void;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Spaces by ranges of numbers, all of them or none. */
export function RangesForm({ siteId, of, send, onDone, onCancel }: Props) {
  const t = useTranslations('parkingManage.spaces');
  const kinds = useTranslations('parking.space');
  const common = useTranslations('common');
  const levels = useQuery(levelsQuery(siteId)).data ?? [];
  const parts = (all: readonly TypedRange[]) => all.map((range) => (of === 'add' ? rowsIn(range) : 1));
  const form = useForm<{ ranges: TypedRange[] }>({
    initialValues: { ranges: [newRange()] },
    validate: ({ ranges }) =>
      Object.fromEntries([
        ...ranges.flatMap((range, index) =>
          Object.entries({ ...checkRange(range), ...(of === 'add' && checkRows(range)) }).map(([field, wrong]) => [
            `ranges.${index}.${field}`,
            t(`error.${wrong}`),
          ]),
        ),
        ...(sum(parts(ranges)) > MOST_ROWS ? [['ranges.0.perRow', t('error.rows', { most: MOST_ROWS })]] : []),
        ...(sizeOf(ranges) > MOST_SPACES ? [['ranges.0.to', t('error.many', { most: MOST_SPACES })]] : []),
      ]) as Record<string, string>,
  });
  const { ranges } = form.values;
  const { submit, pending, refusal } = useSaving({
    form,
    pointers: rangePointers(parts(ranges)),
    save: (values) => send(values.ranges),
    onSaved: onDone,
  });
  const many = sizeOf(ranges);
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {refusal !== null && <ProblemAlert error={refusal} />}
        {refusal !== null && <RefusedNumbers error={refusal} />}
        <ul className={classes.ranges}>
          {ranges.map((range, index) => {
            const ends = endsOf(range);
            const field = (name: keyof TypedRange) => form.getInputProps(`ranges.${index}.${name}`);
            return (
              <li key={index} className={classes.range}>
                <TextInput
                  label={t('prefix')}
                  maxLength={14}
                  autoComplete="off"
                  placeholder="A-"
                  {...field('prefix')}
                />
                <NumberInput required label={t('from')} allowDecimal={false} allowNegative={false} {...field('from')} />
                <NumberInput required label={t('to')} allowDecimal={false} allowNegative={false} {...field('to')} />
                <NumberInput required label={t('digits')} allowDecimal={false} min={1} max={6} {...field('digits')} />
                {of === 'add' && (
                  <>
                    <NativeSelect
                      className={classes.wide ?? ''}
                      label={t('kind')}
                      data={spaceKinds.map((value) => ({ value, label: kinds(value) }))}
                      {...field('kind')}
                    />
                    <NativeSelect
                      className={classes.wide ?? ''}
                      label={t('level')}
                      data={[
                        { value: '', label: t('noLevel') },
                        ...levels.map(({ id, name }) => ({ value: String(id), label: name })),
                      ]}
                      {...field('level')}
                    />
                  </>
                )}
                {of === 'add' && <RowsFields form={form} index={index} range={range} />}
                <div className={classes.sum}>
                  <Text size="sm" c="dimmed">
                    {ends === undefined
                      ? t('incomplete')
                      : t('range', { from: ends[0], to: ends[1], count: sizeOf([range]) })}
                  </Text>
                  {ranges.length > 1 && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('dropOne', { number: String(index + 1) })}
                      onClick={() => form.removeListItem('ranges', index)}
                    >
                      {t('drop')}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
        {ranges.length < MOST_ROWS && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() =>
              form.insertListItem('ranges', { ...(ranges.at(-1) ?? newRange()), from: '', to: '', x: '', y: '' })
            }
          >
            {t('anotherRange')}
          </Button>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={pending} {...(of === 'remove' && { color: 'red' })}>
            {t(`${of}Many`, { count: many })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The numbers that a refusal is about; the first of them, where they are many. */
function RefusedNumbers({ error }: { error: unknown }) {
  const t = useTranslations('parkingManage.spaces');
  const { numbers } = Problem.of(error).members;
  if (!Array.isArray(numbers) || numbers.length === 0) return null;
  return (
    <Text size="sm">
      {t('refused', { numbers: numbers.filter((number) => typeof number === 'string').join(', ') })}
    </Text>
  );
}
