import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { dayLater } from '@/shared/time/zoned';
import { DayInput } from '@/shared/ui/DayInput';
import { nextInterval } from '@/shared/workshop/week';
import { IntervalFields } from '@/shared/workshop/WeekEditor';
import classes from './editor.module.css';
import { fieldId, type Found, foundAt } from './findings';
import { newKey, type TypedHoliday } from './typed-tariff';

interface Props {
  holidays: TypedHoliday[];
  found: readonly Found[];
  onChange: (holidays: TypedHoliday[]) => void;
}

/** Days with windows of their own, mostly with none. */
export function Holidays({ holidays, found, onChange }: Props) {
  const t = useTranslations('tariffs.holidays');
  const years = [...new Set(holidays.flatMap(({ first }) => (first === null ? [] : [first.slice(0, 4)])))].sort();
  const last = years.at(-1);
  return (
    <Stack>
      {holidays.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.list}>
        {holidays.map((holiday, index) => (
          <Holiday
            key={holiday.key}
            holiday={holiday}
            index={index}
            found={found}
            onChange={(changed) => onChange(holidays.with(index, changed))}
            onRemove={() => onChange(holidays.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <Group gap="xs">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...holidays, { key: newKey(), name: '', first: null, last: null, windows: [] }])}
        >
          {t('add')}
        </Button>
        {last !== undefined && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => onChange([...holidays, ...yearLater(holidays, last)])}
          >
            {t('nextYear', { year: String(Number(last) + 1) })}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t('help')}
      </Text>
    </Stack>
  );
}

/** Those of a year on the same dates of the next; where they move, somebody has to say so. */
function yearLater(holidays: readonly TypedHoliday[], year: string): TypedHoliday[] {
  const later = (day: string) => dayLater(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`, 0);
  return holidays
    .filter(({ first }) => first?.startsWith(year))
    .map(({ name, first, last, windows }) => ({
      key: newKey(),
      name,
      windows,
      first: first === null ? null : later(first),
      last: last === null ? null : later(last),
    }));
}

interface HolidayProps {
  holiday: TypedHoliday;
  index: number;
  found: readonly Found[];
  onChange: (holiday: TypedHoliday) => void;
  onRemove: () => void;
}

function Holiday({ holiday, index, found, onChange, onRemove }: HolidayProps) {
  const t = useTranslations('tariffs.holidays');
  const pointer = `/holidays/${index}`;
  const { name, first, last, windows } = holiday;
  const wrong = [foundAt(found, pointer), foundAt(found, `${pointer}/windows`)].filter((one) => one !== undefined);
  const called = name.trim() === '' ? t('number', { number: String(index + 1) }) : name;
  return (
    <li className={classes.holiday} id={fieldId(pointer)}>
      <TextInput
        id={fieldId(`${pointer}/name`)}
        label={t('name')}
        maxLength={100}
        value={name}
        error={foundAt(found, `${pointer}/name`)}
        onChange={({ currentTarget }) => onChange({ ...holiday, name: currentTarget.value })}
      />
      <span id={fieldId(`${pointer}/first`)}>
        <DayInput
          label={t('first')}
          value={first}
          error={foundAt(found, `${pointer}/first`)}
          onChange={(day) => onChange({ ...holiday, first: day, last: last === null || last === first ? day : last })}
        />
      </span>
      <span id={fieldId(`${pointer}/last`)}>
        <DayInput
          label={t('last')}
          value={last}
          {...(first !== null && { minDate: first })}
          error={foundAt(found, `${pointer}/last`)}
          onChange={(day) => onChange({ ...holiday, last: day })}
        />
      </span>
      <div className={classes.hours} id={fieldId(`${pointer}/windows`)}>
        {windows.length === 0 && <Text size="sm">{t('free')}</Text>}
        {windows.map((interval, position) => (
          <IntervalFields
            key={position}
            day={called}
            number={position + 1}
            interval={interval}
            wrong={false}
            onChange={(changed) => onChange({ ...holiday, windows: windows.with(position, changed) })}
            onRemove={() => onChange({ ...holiday, windows: windows.toSpliced(position, 1) })}
          />
        ))}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('addHoursOf', { name: called })}
          onClick={() => onChange({ ...holiday, windows: [...windows, nextInterval(windows)] })}
        >
          {t('addHours')}
        </Button>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={classes.bin ?? ''}
        aria-label={t('remove', { name: called })}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      {wrong.length > 0 && <p className={classes.wrong}>{wrong.join(' ')}</p>}
    </li>
  );
}
