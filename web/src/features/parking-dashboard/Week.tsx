import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useFormatter, useTranslations } from 'use-intl';
import { weekdays } from '@/shared/time/weekdays';
import { ExportButton } from '@/shared/ui/ExportButton';
import type { WeekHour } from './api/dashboard';
import classes from './dashboard.module.css';
import { hours, STRONGEST, weekFields } from './figures';
import { useClockWords } from './useClockWords';

/** From how many on they are written in short, to fit into their fields. */
const LARGE = 1_000;

/** When stays begin: a table whose fields are the stronger, the larger the numbers in them are. */
export function Week({ week }: { week: readonly WeekHour[] }) {
  const t = useTranslations('parkingFigures.week');
  const format = useFormatter();
  const clock = useClockWords();
  const at = weekFields(week);
  // A day in a line, where there is room for its hours.
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const short = (stays: number) =>
    stays < LARGE ? format.number(stays) : format.number(stays, { notation: 'compact', maximumSignificantDigits: 2 });
  const field = (weekday: number, hour: number) => {
    const { stays, strength } = at(weekday, hour);
    return (
      <td key={`${weekday} ${hour}`} data-strength={strength}>
        {short(stays)}
      </td>
    );
  };
  const file = [
    [t('weekday'), t('hour'), t('stays')],
    ...week.map(({ weekday, hour, stays }) => [clock.weekday(weekday), hour, stays]),
  ];
  return (
    <Paper component="section" aria-labelledby="week" withBorder p="xl" radius="lg">
      <Group justify="space-between" mb="md">
        <Stack gap={0}>
          <Title order={2} size="h4" id="week">
            {t('title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('note')}
          </Text>
        </Stack>
        <ExportButton name="parking-week" rows={() => Promise.resolve(file)} />
      </Group>
      <table className={classes.week} aria-labelledby="week">
        <thead>
          <tr>
            <th scope="col">{t(narrow ? 'hour' : 'weekday')}</th>
            {narrow
              ? weekdays.map((weekday) => (
                  <th key={weekday} scope="col" abbr={clock.weekday(weekday)}>
                    {clock.weekday(weekday, 'short')}
                  </th>
                ))
              : hours.map((hour) => (
                  <th key={hour} scope="col" abbr={clock.hour(hour)}>
                    {format.number(hour)}
                  </th>
                ))}
          </tr>
        </thead>
        <tbody>
          {narrow
            ? hours.map((hour) => (
                <tr key={hour}>
                  <th scope="row">{clock.hour(hour)}</th>
                  {weekdays.map((weekday) => field(weekday, hour))}
                </tr>
              ))
            : weekdays.map((weekday) => (
                <tr key={weekday}>
                  <th scope="row">{clock.weekday(weekday)}</th>
                  {hours.map((hour) => field(weekday, hour))}
                </tr>
              ))}
        </tbody>
      </table>
      <div className={classes.legend} aria-hidden>
        {t('fewest')}
        {Array.from({ length: STRONGEST + 1 }, (_, strength) => (
          <span key={strength} data-strength={strength} />
        ))}
        {t('most')}
      </div>
    </Paper>
  );
}
