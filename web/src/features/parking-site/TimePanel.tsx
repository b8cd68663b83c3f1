import { ActionIcon, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import { useAmounts } from '@/shared/i18n/amounts';
import { leaveFor } from '@/shared/parking/leave-for';
import { MinuteChips } from '@/shared/parking/MinuteChips';
import { addressToPay } from '@/shared/parking/payment';
import { PriceLines } from '@/shared/parking/PriceLines';
import { timeQuoteQuery } from '@/shared/parking/quotes';
import type { Site } from '@/shared/parking/sites';
import { priceSheetQuery, type UserClass } from '@/shared/parking/tariffs';
import { useMinutes } from '@/shared/parking/useMinutes';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SignInButtons } from '@/shared/ui/SignInOffer';
import { buyTime, type TimeWanted } from './api/time';
import { chipsOf, chosenOf, limitsOf, stepped } from './paid-time';
import { PermitNote } from './PermitNote';
import { RightInTheWay } from './RightInTheWay';
import { readSiteSearch, type SiteSearch } from './site-search';
import classes from './TimePanel.module.css';
import { useVehicleChoice } from './useVehicleChoice';
import { VehicleFields } from './VehicleFields';

interface Props {
  site: Site;
  search: SiteSearch;
  onSearch: (search: SiteSearch) => void;
}

/** Time from now on for a plate, where no spaces are reserved: how much, until when, and what that costs. */
export function TimePanel({ site, search, onSearch }: Props) {
  const t = useTranslations('parking.time');
  const format = useFormatter();
  const amounts = useAmounts();
  const minutesOf = useMinutes();
  const navigate = useNavigate();
  const [keyFor] = useState(idempotencyKeys);
  const [asked, setAsked] = useState(false);
  const choice = useVehicleChoice(search);
  // As what the vehicle is priced, which the first price tells.
  const [user, setUser] = useState<UserClass>('VISITOR');
  const document = useQuery(priceSheetQuery(site.id)).data?.inForce?.document;
  const limits = limitsOf(document, choice.vehicleClass, user);
  const minutes = chosenOf(search.minutes, limits);
  const [settled] = useDebouncedValue(minutes, 250);
  const quote = useQuery(timeQuoteQuery(site.id, choice.priced, settled));
  const pricedAs = quote.data?.user ?? user;
  if (pricedAs !== user) setUser(pricedAs);
  const current = settled === minutes && !quote.isPlaceholderData;
  const price = quote.isError ? undefined : quote.data;
  const change = (next: SiteSearch) => onSearch(readSiteSearch({ ...search, ...next }));
  const buying = useMutation({
    mutationFn: async ({ body, shown }: { body: TimeWanted; shown: number }) => {
      const stay = await buyTime(body, keyFor(body));
      // What costs more than was shown, as for time before it, is explained before it is paid.
      return { stay, pay: (stay.price?.minorUnits ?? 0) > shown ? undefined : await addressToPay(stay) };
    },
    onSuccess: async ({ stay: { id }, pay }) => {
      if (pay === undefined) await navigate({ to: '/parking/stays/$stayId', params: { stayId: String(id) } });
      else leaveFor(pay);
    },
  });
  const submit = () => {
    setAsked(true);
    if (!choice.complete) return;
    buying.mutate({ body: { siteId: site.id, minutes, ...choice.said }, shown: price?.cents ?? 0 });
  };
  const refusal = (error: unknown) =>
    error instanceof Problem && error.slug === 'stay-refused' && error.members.reason !== 'VEHICLE_NOT_ADMITTED'
      ? error.message
      : undefined;
  const tooLong = current ? (refusal(quote.error) ?? refusal(buying.error)) : undefined;
  const inTheWay = buying.error instanceof Problem && buying.error.slug === 'right-exists' ? buying.error : undefined;
  const elsewhere = inTheWay !== undefined || refusal(buying.error) !== undefined || ofAField(buying.error);

  return (
    <Paper component="section" aria-labelledby="time" withBorder p="lg" radius="lg">
      <Stack gap="md">
        <Title order={2} size="h4" id="time">
          {t('title')}
        </Title>
        <VehicleFields
          choice={choice}
          onClass={(value) => change({ vehicle: value })}
          asked={asked}
          error={buying.error}
        />
        <MinuteChips
          label={t('howLong')}
          offered={chipsOf(limits)}
          value={minutes}
          onChange={(chosen) => change({ minutes: chosen })}
          error={tooLong}
          description={limits.limited ? t('most', { time: minutesOf(limits.most) }) : undefined}
        >
          <Group gap="xs" mb="xs" wrap="nowrap">
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('less')}
              disabled={stepped(minutes, -1, limits) >= minutes}
              onClick={() => change({ minutes: stepped(minutes, -1, limits) })}
            >
              <IconMinus size={18} aria-hidden />
            </ActionIcon>
            <output className={classes.minutes}>{minutesOf(minutes)}</output>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('more')}
              disabled={minutes >= limits.most}
              onClick={() => change({ minutes: stepped(minutes, 1, limits) })}
            >
              <IconPlus size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </MinuteChips>
        <div role="status" className={current ? classes.price : classes.outdated}>
          {price === null && <Text fw={600}>{t('free')}</Text>}
          {price != null && (
            <Stack gap="xs">
              <Text>
                {t.rich('until', {
                  at: format.dateTime(new Date(price.to), {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                    timeZone: site.timeZone,
                  }),
                  strong: (text) => <strong>{text}</strong>,
                })}
              </Text>
              {price.paidMinutes > price.askedMinutes && (
                <Text size="sm">{t('rounded', { time: minutesOf(price.paidMinutes) })}</Text>
              )}
              <PermitNote quote={price} choice={choice} />
              <PriceLines lines={price.lines} currency={price.currency} total={price.cents} />
            </Stack>
          )}
        </div>
        {quote.isError && tooLong === undefined && <ProblemAlert error={quote.error} />}
        {inTheWay !== undefined && <RightInTheWay problem={inTheWay} minutes={minutes} />}
        {buying.isError && !elsewhere && <ProblemAlert error={buying.error} />}
        {choice.signedIn ? (
          <Button loading={buying.isPending} disabled={!current || price === undefined} onClick={submit}>
            {price == null || price.cents === 0
              ? t('start')
              : t('pay', { amount: amounts.money({ minorUnits: price.cents, currency: price.currency }) })}
          </Button>
        ) : (
          <>
            <Text size="sm">{t('signIn')}</Text>
            <SignInButtons />
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** Whether a refusal is said beside a field that is typed into. */
const ofAField = (error: unknown) =>
  error instanceof Problem && error.fieldErrors.some(({ pointer }) => pointer === '/plate' || pointer === '/country');
