import { Button, Chip, Input, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { dayLater } from '../time/zoned';
import { ProblemAlert } from '../ui/ProblemAlert';
import { type FreeSlot, freeSlotsQuery, type Wanted } from './free-slots';
import classes from './FreeSlotPicker.module.css';
import { useSiteFormat } from './useSiteFormat';

/** How far one looks when a day has nothing left. */
const FURTHER_DAYS = 31;

interface Props {
  label: string;
  /** For what, and from which day on. */
  wanted: Wanted & { from: string };
  /** Which start is chosen. */
  value: string | undefined;
  error?: ReactNode;
  onChange: (slot: FreeSlot) => void;
}

/** The free times of one day, and the next one where it has none, by the workshop's clocks. */
export function FreeSlotPicker({ label, wanted, value, error, onChange }: Props) {
  const t = useTranslations('workshop.slots');
  const id = useId();
  const free = useQuery(freeSlotsQuery({ ...wanted, days: 1 }));
  const zone = free.data?.zone ?? 'UTC';
  const format = useSiteFormat(zone);
  const slots = free.data?.days[0]?.slots;
  const none = slots?.length === 0;
  const next = useQuery({
    ...freeSlotsQuery({ ...wanted, from: dayLater(wanted.from, 1), days: FURTHER_DAYS }),
    enabled: none,
    select: ({ days }) => days.flatMap((day) => day.slots)[0] ?? null,
  });

  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <div role="radiogroup" aria-labelledby={id} className={classes.times}>
        {free.isPending && Array.from({ length: 8 }, (_, index) => <Skeleton key={index} height={32} width={74} />)}
        <Chip.Group
          value={value ?? null}
          onChange={(start) => {
            const slot = slots?.find(({ startsAt }) => startsAt === start);
            if (slot !== undefined) onChange(slot);
          }}
        >
          {slots?.map(({ startsAt }) => (
            <Chip key={startsAt} value={startsAt} size="sm" radius="md">
              {format.time(startsAt)}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      {free.isError && <ProblemAlert error={free.error} onRetry={() => void free.refetch()} />}
      <div role="status">
        {value !== undefined && slots !== undefined && !slots.some(({ startsAt }) => startsAt === value) && (
          <Text size="sm" mt={6}>
            {t('taken', { time: format.time(value) })}
          </Text>
        )}
        {none && (
          <Text size="sm">
            {t('none')} {next.data === null && t('noneSoon')}
          </Text>
        )}
        {none && next.data != null && <NextFree slot={next.data} format={format} onChange={onChange} />}
      </div>
    </Input.Wrapper>
  );
}

interface NextProps {
  slot: FreeSlot;
  format: ReturnType<typeof useSiteFormat>;
  onChange: (slot: FreeSlot) => void;
}

function NextFree({ slot, format, onChange }: NextProps) {
  const t = useTranslations('workshop.slots');
  return (
    <Button mt={6} size="compact-sm" variant="default" onClick={() => onChange(slot)}>
      {t('next', { day: format.shortDate(slot.startsAt), time: format.time(slot.startsAt) })}
    </Button>
  );
}

/** The workshop's day that a free time is on. */
export const dayOfSlot = ({ localStart }: FreeSlot): string => localStart.slice(0, 10);
