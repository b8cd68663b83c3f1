import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { askPayment } from '@/shared/parking/payment';
import { Plate } from '@/shared/parking/Plate';
import { PriceLines } from '@/shared/parking/PriceLines';
import { addressOf } from '@/shared/parking/useSiteWords';
import type { Stay } from '@/shared/parking/stays';
import { StayStateBadge } from '@/shared/parking/StayStateBadge';
import { useAmounts } from '@/shared/i18n/amounts';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage, ProblemPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { isWaiting, stayChanged, stayQuery } from './api/stay';
import { Receipt } from './Receipt';
import { StayActions } from './StayActions';
import { isRunning } from './time-left';
import { TimeLeft } from './TimeLeft';

const route = getRouteApi('/parking/stays/$stayId');

export default function StayPage() {
  const id = Number(route.useParams().stayId);
  return <Gate lets={() => true}>{Number.isSafeInteger(id) && id > 0 ? <Known id={id} /> : <NotFoundPage />}</Gate>;
}

function Known({ id }: { id: number }) {
  const t = useTranslations('parking.stay');
  const { data: stay, error, refetch } = useQuery(stayQuery(id));
  if (stay !== undefined) return <OneStay stay={stay} />;
  if (error !== null) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={t('title')}>
      <SkeletonList rows={2} height={200} />
    </Page>
  );
}

/** A right to park: until when, where, what it cost, and what can be done about it. */
function OneStay({ stay }: { stay: Stay }) {
  const t = useTranslations('parking.stay');
  const plan = useTranslations('parking.plan');
  const format = useFormatter();
  const amounts = useAmounts();
  const queryClient = useQueryClient();
  const { id, site, space, payment, price, paid, refunded, startsAt, endsAt } = stay;
  const news = useMutation({ mutationFn: askPayment, onSuccess: (now) => stayChanged(queryClient, now) });
  const { mutate } = news;
  // Who comes back from paying, and not who manages parking, hears what became of it, even where the provider's own word is late.
  const asks = isWaiting(stay) && stay.actions.length > 0 && payment?.state === 'PENDING';
  useEffect(() => {
    if (asks) mutate(id);
  }, [asks, mutate, id]);
  const clock = (moment: string) =>
    format.dateTime(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone: site.timeZone });
  const hasPaid = paid !== undefined && paid.minorUnits > 0;
  return (
    <Page title={site.name} lead={addressOf(site)} actions={<StayStateBadge state={stay.state} />}>
      <Paper withBorder p="lg" radius="lg">
        <Stack>
          {isRunning(stay) && (
            <TimeLeft key={endsAt} stay={stay} onOver={() => void queryClient.invalidateQueries(stayQuery(id))} />
          )}
          <Facts>
            <Fact term={t('from')}>{clock(startsAt)}</Fact>
            <Fact term={t('until')}>
              <strong>{clock(endsAt)}</strong>
            </Fact>
            {stay.plate !== undefined && (
              <Fact term={t('plate')}>
                <Plate plate={stay.plate} country={stay.country} />
              </Fact>
            )}
            {space !== undefined && (
              <Fact term={t('space')}>
                <TextLink to="/parking/sites/$siteId" params={{ siteId: String(site.id) }} search={{ space: space.id }}>
                  {plan('chosen', { number: space.number })}
                </TextLink>
              </Fact>
            )}
            {hasPaid && <Fact term={t('paid')}>{amounts.money(paid)}</Fact>}
            {refunded !== undefined && refunded.minorUnits > 0 && (
              <Fact term={t('refunded')}>{amounts.money(refunded)}</Fact>
            )}
          </Facts>
          {stay.extensionTo !== undefined && <Text>{t('extending', { at: clock(stay.extensionTo) })}</Text>}
          {stay.endReason !== undefined && <Text>{t(`ended.${stay.endReason}`)}</Text>}
          <StayActions stay={stay} />
        </Stack>
      </Paper>
      <Paper component="section" aria-labelledby="price" withBorder p="lg" radius="lg">
        <Stack>
          <Title order={2} size="h4" id="price">
            {t('price')}
          </Title>
          {price === undefined ? (
            <Text>{t('free')}</Text>
          ) : (
            <PriceLines lines={stay.lines} currency={price.currency} total={price.minorUnits} />
          )}
          {hasPaid && <Receipt id={id} />}
        </Stack>
      </Paper>
      <Group>
        <LinkButton to="/parking/sites/$siteId" params={{ siteId: String(site.id) }} variant="default">
          {t('toSite')}
        </LinkButton>
      </Group>
    </Page>
  );
}
