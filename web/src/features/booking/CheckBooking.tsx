import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSession } from '@/shared/session/session';
import { momentIn } from '@/shared/time/zoned';
import { Fact, Facts } from '@/shared/ui/Facts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SignInButtons } from '@/shared/ui/SignInOffer';
import { VinText } from '@/shared/ui/VinText';
import { useSiteZone } from '@/shared/workshop/calendar';
import { NextTimes } from '@/shared/workshop/NextTimes';
import { type Service, useServiceName } from '@/shared/workshop/services';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { type Booking, SOMETHING_ELSE } from './booking';

interface Props {
  booking: Booking;
  /** Missing where it is something else. */
  service: Service | undefined;
  error: unknown;
  pending: boolean;
  onInstead: (moment: Date) => void;
  onConfirm: () => void;
  onChange: () => void;
}

/** The last look before it is booked; who is not signed in does that here, and finds everything as it was. */
export function CheckBooking(props: Props) {
  const { booking, service, error, pending, onInstead, onConfirm, onChange } = props;
  const { vin, reason, day, time } = booking;
  const t = useTranslations('booking.check');
  const zone = useSiteZone();
  const format = useSiteFormat(zone);
  const nameOf = useServiceName();
  const session = useSession();
  const moment = momentIn(zone, day ?? '', time);

  return (
    <Paper withBorder p="xl" radius="lg">
      <Stack gap="xl">
        <Facts>
          <Fact term={t('when')}>
            <Text fw={600}>{format.date(moment)}</Text>
            <Text>{format.time(moment)}</Text>
          </Fact>
          <Fact term={t('car')}>
            <VinText vin={vin.trim().toUpperCase()} />
          </Fact>
          {service !== undefined && (
            <Fact term={t('service')}>
              <Text>{nameOf(service)}</Text>
              <Text size="sm" c="dimmed">
                {t('duration', { minutes: service.durationMinutes })}
              </Text>
            </Fact>
          )}
          {reason.trim() !== '' && (
            <Fact term={t(booking.service === SOMETHING_ELSE ? 'reason' : 'note')}>{reason}</Fact>
          )}
        </Facts>
        {error != null && <ProblemAlert error={error} />}
        <NextTimes error={error} onChoose={onInstead} />
        {session?.signedIn === false ? (
          <Stack>
            <Text>{t('signIn')}</Text>
            <Group justify="space-between">
              <Button variant="default" onClick={onChange}>
                {t('change')}
              </Button>
              <SignInButtons />
            </Group>
          </Stack>
        ) : (
          <Group justify="space-between">
            <Button variant="default" onClick={onChange}>
              {t('change')}
            </Button>
            <Button size="md" loading={pending} disabled={session === undefined} onClick={onConfirm}>
              {t('confirm')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
