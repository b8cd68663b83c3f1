import { Chip, Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './MinuteChips.module.css';
import { useMinutes } from './useMinutes';

const chip = { label: classes.chip ?? '', iconWrapper: classes.mark ?? '' };

interface Props {
  label: string;
  offered: readonly number[];
  /** One of those offered, or another length, which no chip shows. */
  value: number;
  onChange: (minutes: number) => void;
  error?: ReactNode;
  description?: ReactNode;
  /** Other ways to say how long. */
  children?: ReactNode;
}

/** How long, of the lengths that are asked for most. */
export function MinuteChips({ label, offered, value, onChange, error, description, children }: Props) {
  const id = useId();
  const minutesOf = useMinutes();
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      error={error}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    >
      <div role="radiogroup" aria-labelledby={id} className={classes.chips}>
        <Chip.Group value={String(value)} onChange={(chosen) => onChange(Number(chosen))}>
          {offered.map((minutes) => (
            <Chip key={minutes} value={String(minutes)} size="sm" radius="md" variant="filled" classNames={chip}>
              {minutesOf(minutes)}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      {children}
    </Input.Wrapper>
  );
}
