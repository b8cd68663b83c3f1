import { Alert, Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { carName } from '@/shared/cars/car-name';
import { useColors } from '@/shared/cars/useColors';
import { useAmounts } from '@/shared/i18n/amounts';
import type { Purchase } from '@/shared/sales/own-cars';
import { site } from '@/shared/site/site';
import { dayOf } from '@/shared/time/local';
import { Fact, Facts } from '@/shared/ui/Facts';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { VinText } from '@/shared/ui/VinText';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { purchaseQuery } from './api/purchases';
import { type Step, hasEnded, stepsOf } from './garage';
import { purchaseColors } from './purchase-colors';
import classes from './PurchasePage.module.css';

const route = getRouteApi('/my/purchases/$id');

export default function PurchasePage() {
  const id = Number(route.useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? <OnePurchase id={id} /> : <NotFoundPage />;
}

function OnePurchase({ id }: { id: number }) {
  const t = useTranslations('my.purchase');
  const status = useTranslations('my.purchases.status');
  const common = useTranslations('common');
  const { data: purchase } = useSuspenseQuery(purchaseQuery(id));
  return (
    <Page
      title={t('title', { id: String(id) })}
      lead={carName(purchase.automobile) || undefined}
      actions={
        <Group gap="sm">
          <Badge variant="light" color={purchaseColors[purchase.status]}>
            {status(purchase.status)}
          </Badge>
          <Button
            className="no-print"
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </Group>
      }
    >
      <Text fw={700} className={classes.house}>
        {common('name')}
      </Text>
      <Ending purchase={purchase} />
      <Paper withBorder p="xl" radius="lg">
        <PurchaseFacts purchase={purchase} />
      </Paper>
      <Steps purchase={purchase} />
      <Group justify="space-between" className="no-print">
        <TextLink to="/my">{t('all')}</TextLink>
        {!hasEnded(purchase.status) && (
          <LinkButton to="/book" search={{ vin: purchase.automobile.vin }}>
            {t('book')}
          </LinkButton>
        )}
      </Group>
    </Page>
  );
}

function PurchaseFacts({ purchase: { automobile, price, soldOn, customer, salesperson } }: { purchase: Purchase }) {
  const t = useTranslations('my.purchase');
  const vehicle = useTranslations('vehicle.term');
  const format = useFormatter();
  const amounts = useAmounts();
  const colors = useColors();
  const { vin, modelYear, color } = automobile;
  const buyer = [customer.firstName, customer.lastName].filter((name) => name !== undefined).join(' ');
  const name = carName(automobile);
  return (
    <Facts>
      {name !== '' && <Fact term={t('car')}>{name}</Fact>}
      {modelYear !== undefined && <Fact term={vehicle('modelYear')}>{modelYear}</Fact>}
      {color !== undefined && <Fact term={vehicle('color')}>{colors(color)}</Fact>}
      <Fact term={vehicle('vin')}>
        <VinText vin={vin} />
      </Fact>
      <Fact term={vehicle('price')}>
        <Text fw={700}>{amounts.money(price)}</Text>
      </Fact>
      <Fact term={t('date')}>{format.dateTime(dayOf(soldOn), { dateStyle: 'long' })}</Fact>
      {buyer !== '' && <Fact term={t('buyer')}>{buyer}</Fact>}
      <Fact term={t('salesperson')}>
        {salesperson.firstName} {salesperson.lastName}
      </Fact>
    </Facts>
  );
}

function Steps({ purchase }: { purchase: Purchase }) {
  const t = useTranslations('my.purchase');
  const steps = stepsOf(purchase);
  if (steps.length === 0) return null;
  return (
    <Paper withBorder p="xl" radius="lg" component="section" aria-labelledby="steps">
      <Title order={2} size="h4" id="steps" mb="md">
        {t('steps.title')}
      </Title>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step.name} className={classes.step} data-done={step.done}>
            {step.done ? <IconCircleCheckFilled size={22} aria-hidden /> : <IconCircle size={22} aria-hidden />}
            <div>
              <Text fw={step.done ? 600 : 400}>{t(`steps.${step.name}`)}</Text>
              <Text size="sm" c="dimmed">
                <StepMoment step={step} />
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </Paper>
  );
}

function StepMoment({ step: { name, done, at } }: { step: Step }) {
  const t = useTranslations('my.purchase.steps');
  const format = useSiteFormat(site().zone);
  if (at === undefined) return t(done ? 'done' : 'toCome');
  const moment = format.moment(at);
  return name === 'reserved' ? t('until', { moment }) : moment;
}

function Ending({ purchase: { status, closure } }: { purchase: Purchase }) {
  const t = useTranslations('my.purchase.ended');
  const format = useSiteFormat(site().zone);
  if (!hasEnded(status)) return null;
  return (
    <Alert color="gray" title={t(status)}>
      {closure !== undefined && t('at', { moment: format.moment(closure.at) })}{' '}
      {closure?.by === 'EXPIRY' && t('expired')} {closure?.reason}
    </Alert>
  );
}
