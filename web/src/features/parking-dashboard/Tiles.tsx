import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Dashboard } from './api/dashboard';
import classes from './dashboard.module.css';

/** At this moment. */
export function Now({ now }: { now: Dashboard['now'] }) {
  const t = useTranslations('parkingFigures.now');
  const format = useFormatter();
  const { sites, places, parked, reserved } = now;
  return (
    <Tiles title={t('title')}>
      <Tile term={t('parked')} note={t('of', { places: format.number(places) })}>
        {format.number(parked)}
      </Tile>
      <Tile term={t('full')} note={t('fullNote')}>
        {places === 0 ? '–' : format.number(parked / places, { style: 'percent', maximumFractionDigits: 1 })}
      </Tile>
      <Tile term={t('reserved')} note={t('reservedNote')}>
        {format.number(reserved)}
      </Tile>
      <Tile term={t('sites')} note={t('sitesNote')}>
        {format.number(sites)}
      </Tile>
    </Tiles>
  );
}

/** Of the days that are looked at. */
export function Totals({ figures }: { figures: Dashboard }) {
  const t = useTranslations('parkingFigures.total');
  const format = useFormatter();
  const amounts = useAmounts();
  const { total, noShows, overstays } = figures;
  return (
    <Tiles title={t('title')}>
      <Tile term={t('stays')} note={t('hours', { hours: Math.round(total.minutes / 60) })}>
        {format.number(total.stays)}
      </Tile>
      <Tile term={t('revenue')} note={t('revenueNote')}>
        {amounts.sums(total.money)}
      </Tile>
      <Tile term={t('noShows')} note={t('noShowsNote')}>
        {format.number(noShows)}
      </Tile>
      <Tile term={t('overstays')} note={t('overstaysNote')}>
        {format.number(overstays)}
      </Tile>
    </Tiles>
  );
}

function Tiles({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="xl" radius="lg">
      <Title order={2} size="h4" id={id} mb="md">
        {title}
      </Title>
      <dl className={classes.tiles}>{children}</dl>
    </Paper>
  );
}

function Tile({ term, note, children }: { term: string; note: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className={classes.number}>{children}</span>
        <Text component="span" size="sm" c="dimmed">
          {note}
        </Text>
      </dd>
    </div>
  );
}
