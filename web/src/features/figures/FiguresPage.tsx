import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { isSeller } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { PeriodFields } from '@/shared/ui/PeriodFields';
import { reportQuery } from './api/report';
import { totals } from './figures';
import classes from './figures.module.css';
import { type Period, periods, readPeriod, readyMade } from './period';
import { Report } from './Report';
import { StockAge } from './StockAge';

const route = getRouteApi('/dashboards');

export default function FiguresPage() {
  return (
    <Gate lets={isSeller}>
      <Figures />
    </Gate>
  );
}

function Figures() {
  const t = useTranslations('sales.figures');
  const period = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: Period) => void navigate({ search: readPeriod({ ...next }) });
  const months = useQuery(reportQuery('MONTH', period));
  const nothing = months.data?.figures.length === 0;

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Times period={period} onChange={show} />
      {nothing ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <Stack gap="lg">
          {months.data !== undefined && <Total {...totals(months.data.figures)} />}
          <Report by="MONTH" period={period} />
          <Report by="MAKE" period={period} />
          <Report by="PERSON" period={period} />
        </Stack>
      )}
      <StockAge />
    </Page>
  );
}

function Times({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const t = useTranslations('sales.figures');
  const today = new Date();
  return (
    <div role="group" aria-label={t('periods.label')} className={classes.times}>
      <Group gap="xs">
        {periods.map((name) => {
          const ready = readyMade(name, today);
          const chosen = ready.from === period.from && period.to === undefined;
          return (
            <Button
              key={name}
              size="compact-md"
              variant={chosen ? 'light' : 'subtle'}
              aria-pressed={chosen}
              onClick={() => onChange(ready)}
            >
              {t(`periods.${name}`)}
            </Button>
          );
        })}
      </Group>
      <div className={classes.days}>
        <PeriodFields value={period} onChange={onChange} />
      </div>
    </div>
  );
}

function Total({ sales, withoutCost, money, gross }: ReturnType<typeof totals>) {
  const t = useTranslations('sales.figures');
  const format = useFormatter();
  const amounts = useAmounts();
  return (
    <div className={classes.total}>
      <Text c="dimmed">{t('total')}</Text>
      <Text fw={700} className={classes.sum ?? ''}>
        {t('cars', { count: sales })} · {format.list(money.map((sum) => amounts.money(sum)))}
      </Text>
      <Text>
        {gross.length > 0 && t('grossOf', { amounts: format.list(gross.map((sum) => amounts.money(sum))) })}
        {withoutCost > 0 && ` ${t('costUnknown', { count: withoutCost })}`}
      </Text>
    </div>
  );
}
