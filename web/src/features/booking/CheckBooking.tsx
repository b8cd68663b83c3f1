import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { useSession } from '@/shared/session/session';
import { momentOf } from '@/shared/time/local';
import { Fact, Facts } from '@/shared/ui/Facts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SignInButtons } from '@/shared/ui/SignInOffer';
import { VinText } from '@/shared/ui/VinText';
import type { Booking } from './booking';

interface Props {
  booking: Booking;
  error: unknown;
  pending: boolean;
  onConfirm: () => void;
  onChange: () => void;
}

/** The last look before it is booked; who is not signed in does that here, and finds everything as it was. */
export function CheckBooking({ booking: { vin, reason, day, time }, error, pending, onConfirm, onChange }: Props) {
  const t = useTranslations('booking.check');
  const format = useFormatter();
  const session = useSession();
  const moment = momentOf(day ?? '', time);

  return (
    <Paper withBorder p="xl" radius="lg" maw="44rem">
      <Stack gap="xl">
        <Facts>
          <Fact term={t('when')}>
            <Text fw={600}>{format.dateTime(moment, 'day')}</Text>
            <Text>{format.dateTime(moment, 'time')}</Text>
          </Fact>
          <Fact term={t('car')}>
            <VinText vin={vin.trim().toUpperCase()} />
          </Fact>
          <Fact term={t('reason')}>{reason}</Fact>
        </Facts>
        {error != null && <ProblemAlert error={error} />}
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
