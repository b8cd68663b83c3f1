import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { useAmounts } from '@/shared/i18n/amounts';
import { carOf, type Sale } from '@/shared/sales/sales';
import { SaleStatusBadge } from '@/shared/sales/SaleStatusBadge';
import { isSeller } from '@/shared/session/session';
import { site } from '@/shared/site/site';
import { momentOf } from '@/shared/time/local';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { VinText } from '@/shared/ui/VinText';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { saleQuery } from './api/sale';
import { ReviseSale } from './ReviseSale';
import { termsMayChange } from './sale-moves';
import classes from './sales.module.css';
import { SaleMoves } from './SaleMoves';

const route = getRouteApi('/sales/$id');

export default function SalePage() {
  const id = Number(route.useParams().id);
  return (
    <Gate lets={isSeller}>{Number.isSafeInteger(id) && id > 0 ? <OneSale key={id} id={id} /> : <NotFoundPage />}</Gate>
  );
}

function OneSale({ id }: { id: number }) {
  const t = useTranslations('sales.one');
  const { data: sale } = useSuspenseQuery(saleQuery(id));
  const [revising, setRevising] = useState(false);
  const { status } = sale.value;
  return (
    <Page title={t('title', { id: String(id) })} actions={<SaleStatusBadge status={status} />}>
      {!revising && (
        <Group gap="sm" className="no-print">
          <SaleMoves sale={sale.value} />
          {termsMayChange(status) && (
            <Button variant="default" onClick={() => setRevising(true)}>
              {t('revise')}
            </Button>
          )}
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Group>
      )}
      <Paper withBorder p="xl" radius="lg">
        {revising && termsMayChange(status) ? (
          <ReviseSale sale={sale} onDone={() => setRevising(false)} />
        ) : (
          <SaleFacts sale={sale.value} />
        )}
      </Paper>
      <div className={classes.signatures} aria-hidden>
        <span>{t('signedByCustomer')}</span>
        <span>{t('signedBySeller')}</span>
      </div>
      <Text className="no-print">
        <TextLink to="/sales">{t('all')}</TextLink>
      </Text>
    </Page>
  );
}

function SaleFacts({ sale }: { sale: Sale }) {
  const t = useTranslations('sales.one');
  const columns = useTranslations('sales.columns');
  const format = useFormatter();
  const clock = useSiteFormat(site().zone);
  const amounts = useAmounts();
  const { automobile, customer, salesperson, price, soldOn, closure } = sale;
  const moments = (['reservedUntil', 'contractedAt', 'deliveredAt'] as const).flatMap((key) => {
    const at = sale[key];
    return at === undefined ? [] : [{ key, at }];
  });
  return (
    <Stack gap="lg">
      {closure !== undefined && (
        <Alert color="orange" variant="light" title={t(`endedBy.${closure.by}`, { at: clock.moment(closure.at) })}>
          {closure.reason}
        </Alert>
      )}
      <Facts>
        <Fact term={columns('car')}>
          <Text fw={600} className={classes.name ?? ''}>
            {carOf(sale)}
          </Text>
          <TextLink to="/stock/$vin" params={{ vin: automobile.vin }}>
            <VinText vin={automobile.vin} />
          </TextLink>
        </Fact>
        <Fact term={columns('customer')}>
          {fullName(customer) === '' ? (
            columns('forgotten')
          ) : (
            <TextLink to="/customers/$id" params={{ id: String(customer.id) }}>
              {fullName(customer)}
            </TextLink>
          )}
        </Fact>
        <Fact term={columns('price')}>
          <Text component="span" fw={700} size="xl">
            {amounts.money(price)}
          </Text>
        </Fact>
        <Fact term={columns('salesperson')}>{fullName(salesperson)}</Fact>
        <Fact term={columns('soldOn')}>{format.dateTime(momentOf(soldOn, '12:00'), { dateStyle: 'long' })}</Fact>
        {moments.map(({ key, at }) => (
          <Fact key={key} term={t(key)}>
            {clock.moment(at)}
          </Fact>
        ))}
      </Facts>
    </Stack>
  );
}
