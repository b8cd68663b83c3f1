import { Button, Chip, Input, NativeSelect, Skeleton, Text } from '@mantine/core';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '../time/local';
import { ProblemAlert } from '../ui/ProblemAlert';
import { type FreeSlot, useFreeSlots, type Wanted } from './free-slots';
import classes from './FreeSlotPicker.module.css';
import { useSiteFormat } from './useSiteFormat';

interface Props {
  label: string;
  /** For what; nothing as long as nobody knows. */
  wanted: Wanted | undefined;
  day: LocalDay | null;
  /** When the chosen one begins. */
  value: Date | undefined;
  error?: ReactNode;
  onChange: (slot: FreeSlot) => void;
  /**
   * For customers, who choose from a list, and from nothing else: lets go of a time that is not free (any more). Without
   * it each time has a button, and another is kept, as staff may book it all the same.
   */
  onTaken?: () => void;
}

/** The free times of one day, and the next one where it has none, by the workshop's clocks. */
export function FreeSlotPicker({ label, wanted, day, value, error, onChange, onTaken }: Props) {
  const t = useTranslations('times.time');
  const { slots, next, zone, ...free } = useFreeSlots(wanted, day);
  const format = useSiteFormat(zone);
  const chosen = slots?.find(({ startsAt }) => Date.parse(startsAt) === value?.getTime());
  const taken = value !== undefined && slots !== undefined && chosen === undefined;

  // Somebody else was quicker, or another day was chosen.
  useEffect(() => {
    if (taken) onTaken?.();
  }, [taken, onTaken]);

  const hint = () => {
    if (wanted === undefined) return t('firstWork');
    if (day === null) return t('firstDay');
    return t(slots === undefined ? 'looking' : slots.length === 0 ? 'noneShort' : 'choose');
  };
  if (free.error !== null) return <ProblemAlert error={free.error} onRetry={() => void free.refetch()} />;
  const times: Times = {
    label,
    slots,
    chosen,
    error,
    timeOf: ({ startsAt }) => format.time(startsAt),
    take: (slot) => slot !== undefined && onChange(slot),
  };
  return (
    <div>
      {onTaken === undefined ? <Buttons {...times} /> : <List {...times} hint={hint()} />}
      <div role="status">
        {taken && onTaken === undefined && (
          <Text size="sm" mt={6}>
            {t('taken', { time: format.time(value) })}
          </Text>
        )}
        {slots?.length === 0 && (
          <Text size="sm" mt={6}>
            {t('none')} {next === null && t('noneSoon')} {next === null && onTaken !== undefined && t('call')}
          </Text>
        )}
        {next != null && (
          <Button mt={6} size="compact-sm" variant="default" onClick={() => onChange(next)}>
            {t('next', { day: format.date(next.startsAt), time: format.time(next.startsAt) })}
          </Button>
        )}
      </div>
    </div>
  );
}

interface Times extends Pick<Props, 'label' | 'error'> {
  slots: readonly FreeSlot[] | undefined;
  chosen: FreeSlot | undefined;
  timeOf: (slot: FreeSlot) => string;
  take: (slot: FreeSlot | undefined) => void;
}

function Buttons({ label, slots, chosen, error, take, timeOf }: Times) {
  const id = useId();
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <div role="radiogroup" aria-labelledby={id} className={classes.times}>
        {slots === undefined &&
          Array.from({ length: 8 }, (_, index) => <Skeleton key={index} height={32} width={74} />)}
        <Chip.Group
          value={chosen?.startsAt ?? null}
          onChange={(start) => take(slots?.find(({ startsAt }) => startsAt === start))}
        >
          {slots?.map((slot) => (
            <Chip key={slot.startsAt} value={slot.startsAt} size="sm" radius="md">
              {timeOf(slot)}
            </Chip>
          ))}
        </Chip.Group>
      </div>
    </Input.Wrapper>
  );
}

function List({ label, slots, chosen, error, take, timeOf, hint }: Times & { hint: string }) {
  const clock = ({ localStart }: FreeSlot) => localStart.slice(11, 16);
  return (
    <NativeSelect
      required
      label={label}
      classNames={{ input: classes.list ?? '' }}
      disabled={slots === undefined || slots.length === 0}
      data={[{ value: '', label: hint }, ...(slots ?? []).map((slot) => ({ value: clock(slot), label: timeOf(slot) }))]}
      value={chosen === undefined ? '' : clock(chosen)}
      onChange={({ currentTarget }) => take(slots?.find((slot) => clock(slot) === currentTarget.value))}
      error={error}
    />
  );
}
