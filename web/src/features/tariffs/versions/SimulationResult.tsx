import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import type { Simulation } from '../api/versions';
import classes from './versions.module.css';

type Group = Simulation['groups'][number];

/** What past stays cost and would cost: together, by who parked, and who could not have. */
export function SimulationResult({ simulation: { currency, all, groups, refused } }: { simulation: Simulation }) {
  const t = useTranslations('tariffs.simulation');
  const format = useFormatter();
  const words = useTariffWords(currency);
  const most = Math.max(1, ...groups.flatMap(({ total }) => [total.then, total.now]));
  if (all.stays === 0 && refused.length === 0) return <Text role="status">{t('none')}</Text>;
  const difference = (then: number, now: number) =>
    t('difference', {
      amount: `${now < then ? '−' : '+'}${words.money(Math.abs(now - then))}`,
      share:
        then === 0
          ? '–'
          : format.number((now - then) / then, {
              style: 'percent',
              signDisplay: 'exceptZero',
              maximumFractionDigits: 1,
            }),
    });
  const columns: readonly Column<Group>[] = [
    { key: 'scale', header: t('who'), cell: (group) => words.scale(group) },
    { key: 'stays', header: t('stays'), cell: ({ total }) => format.number(total.stays), numeric: true },
    { key: 'then', header: t('then'), cell: ({ total }) => words.money(total.then), numeric: true },
    { key: 'now', header: t('now'), cell: ({ total }) => words.money(total.now), numeric: true },
    { key: 'dearer', header: t('dearer'), cell: ({ total }) => format.number(total.dearer), numeric: true },
    { key: 'cheaper', header: t('cheaper'), cell: ({ total }) => format.number(total.cheaper), numeric: true },
    { key: 'bars', header: t('chart'), cell: ({ total }) => <Bars then={total.then} now={total.now} most={most} /> },
  ];
  return (
    <Stack role="status">
      <dl className={classes.sums}>
        <Sum term={t('then')} value={words.money(all.then)} note={t('ofStays', { count: all.stays })} />
        <Sum term={t('now')} value={words.money(all.now)} note={difference(all.then, all.now)} />
        <Sum
          term={t('dearer')}
          value={format.number(all.dearer)}
          note={t('together', { amount: words.money(all.more) })}
        />
        <Sum
          term={t('cheaper')}
          value={format.number(all.cheaper)}
          note={t('together', { amount: words.money(all.less) })}
        />
        {refused.map(({ reason, stays, then }) => (
          <Sum
            key={reason}
            term={t(`refused.${reason}`)}
            value={format.number(stays)}
            note={t('lost', { amount: words.money(then) })}
          />
        ))}
      </dl>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={groups}
        rowKey={({ vehicle, user }) => `${vehicle} ${user}`}
      />
    </Stack>
  );
}

function Sum({ term, value, note }: { term: string; value: string; note: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value}
        <small>{note}</small>
      </dd>
    </div>
  );
}

/** Two bars for a glance; the numbers stand beside them. */
function Bars({ then, now, most }: { then: number; now: number; most: number }) {
  return (
    <span className={classes.bars} aria-hidden>
      {[then, now].map((cents, index) => (
        <svg key={index} className={classes.bar} data-now={index === 1} width="100%" height={10}>
          <rect width={`${(cents / most) * 100}%`} height={10} rx={3} />
        </svg>
      ))}
    </span>
  );
}
