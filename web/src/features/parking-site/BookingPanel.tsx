import { Button, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { ParkingService } from '@/shared/api/generated';
import { MomentField } from '@/shared/parking/MomentField';
import { PriceLines } from '@/shared/parking/PriceLines';
import { quoteQuery } from '@/shared/parking/quotes';
import type { Site } from '@/shared/parking/sites';
import { oneOf, type Space, spaceKinds } from '@/shared/parking/spaces';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SignInButtons } from '@/shared/ui/SignInOffer';
import { type Reservation, reserve } from './api/booking';
import { PermitNote } from './PermitNote';
import type { Period } from '@/shared/parking/period';
import { readSiteSearch, type SiteSearch } from './site-search';
import { useVehicleChoice } from './useVehicleChoice';
import { VehicleFields } from './VehicleFields';

interface Props {
  site: Site;
  search: SiteSearch;
  onSearch: (search: SiteSearch) => void;
  period: Period | undefined;
  kinds: ParkingService['KindAvailability'][] | undefined;
  /** The space that is chosen on the plan. */
  space: Space | undefined;
}

/** When, with which vehicle, on which space, and what that costs. */
export function BookingPanel({ site, search, onSearch, period, kinds, space }: Props) {
  const t = useTranslations('parking.book');
  const times = useTranslations('parkingSearch');
  const words = useTranslations('parking');
  const navigate = useNavigate();
  const [keyFor] = useState(idempotencyKeys);
  const [asked, setAsked] = useState(false);
  const choice = useVehicleChoice(search);
  const quote = useQuery(quoteQuery(site.id, choice.priced, period));
  const offered = spaceKinds.filter((value) => kinds === undefined || kinds.some((known) => known.kind === value));
  const wanted = search.kind ?? 'STANDARD';
  const kind = offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
  const reserving = useMutation({
    mutationFn: (body: Reservation) => reserve(body, keyFor(body)),
    onSuccess: ({ id }) => navigate({ to: '/parking/stays/$stayId', params: { stayId: String(id) } }),
  });
  const backwards = period === undefined && search.from !== undefined && search.to !== undefined;
  const change = (next: SiteSearch) => onSearch(readSiteSearch({ ...search, ...next }));
  const refused = fieldErrors(reserving.error, { '/from': 'from', '/to': 'to' });
  const submit = () => {
    setAsked(true);
    if (period === undefined || !choice.complete) return;
    reserving.mutate({
      siteId: site.id,
      ...period,
      ...(space === undefined ? { spaceKind: kind } : { spaceId: space.id }),
      ...choice.said,
    });
  };
  const freeOf = (one: Space['kind']) => kinds?.find((known) => known.kind === one)?.free;

  return (
    <Paper component="section" aria-labelledby="book" withBorder p="lg" radius="lg">
      <Stack gap="sm">
        <Title order={2} size="h4" id="book">
          {t('title')}
        </Title>
        {(['from', 'to'] as const).map((end) => (
          <MomentField
            key={end}
            required
            label={t(end)}
            description={end === 'from' ? t('clocks', { zone: site.timeZone }) : undefined}
            value={search[end]}
            error={
              search[end] === undefined
                ? asked && t('momentMissing')
                : backwards && end === 'to'
                  ? times('endsBefore')
                  : refused[end]
            }
            onChange={(moment) => onSearch(readSiteSearch({ ...search, [end]: moment }))}
          />
        ))}
        <VehicleFields
          choice={choice}
          onClass={(value) => change({ vehicle: value })}
          asked={asked}
          error={reserving.error}
        />
        {space === undefined ? (
          <NativeSelect
            label={t('kind')}
            description={t('kindHelp')}
            value={kind}
            onChange={({ currentTarget: { value } }) => change({ kind: oneOf(spaceKinds, value) ?? 'STANDARD' })}
            data={offered.map((value) => {
              const free = freeOf(value);
              return {
                value,
                label:
                  free === undefined ? words(`space.${value}`) : t('kindFree', { kind: words(`space.${value}`), free }),
              };
            })}
          />
        ) : (
          <div>
            <Text fw={600}>{words('plan.chosen', { number: space.number })}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onSearch(readSiteSearch({ ...search, space: undefined }))}
            >
              {t('anySpace')}
            </Button>
          </div>
        )}
        <div role="status">
          {period === undefined && !backwards && <Text size="sm">{t('periodMissing')}</Text>}
          {quote.data === null && <Text fw={600}>{t('free')}</Text>}
          {quote.data != null && (
            <>
              <PermitNote quote={quote.data} choice={choice} />
              <PriceLines lines={quote.data.lines} currency={quote.data.currency} total={quote.data.cents} />
            </>
          )}
        </div>
        {quote.isError && <ProblemAlert error={quote.error} />}
        {reserving.isError && <ProblemAlert error={reserving.error} />}
        {choice.signedIn ? (
          <Button loading={reserving.isPending} onClick={submit}>
            {t('reserve')}
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
