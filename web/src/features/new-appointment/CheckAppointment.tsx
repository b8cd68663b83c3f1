import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { useLanguage } from '@/shared/i18n/LanguageProvider';
import { Fact, Facts } from '@/shared/ui/Facts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { VinText } from '@/shared/ui/VinText';
import { technicianName } from '@/shared/workshop/appointments';
import { siteQuery } from '@/shared/workshop/calendar';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { vehicleName, vehicleQuery } from '@/shared/workshop/vehicle';
import { VipMark } from '@/shared/workshop/VipMark';
import type { Service } from '@/shared/workshop/services';
import type { Values } from './new-appointment';

interface Props {
  values: Values;
  services: readonly Service[];
  zone: string;
  error: unknown;
  pending: boolean;
  /** @param outside whether also outside of working hours */
  onBook: (outside: boolean) => void;
  onChange: () => void;
}

/** The last look before it is booked; what is refused says so here. */
export function CheckAppointment({ values, services, zone, error, pending, onBook, onChange }: Props) {
  const t = useTranslations('planning.new');
  const { language } = useLanguage();
  const format = useSiteFormat(zone);
  const vin = values.vin.trim().toUpperCase();
  const vehicle = useQuery(vehicleQuery(vin)).data;
  const technician = useQuery(siteQuery).data?.technicians.find(({ id }) => String(id) === values.technician);
  const service = services.find(({ code }) => code === values.service);
  const outside = error != null && Problem.of(error).slug === 'outside-working-hours';
  return (
    <Paper withBorder p="xl" radius="lg" maw="44rem">
      <Stack gap="xl">
        {vehicle?.vip === true && (
          <div>
            <VipMark large />
          </div>
        )}
        <Facts>
          <Fact term={t('when')}>
            {values.typing ? (
              <Text fw={600}>
                {values.day !== null && format.day(values.day)}, {values.time}
              </Text>
            ) : (
              <>
                <Text fw={600}>{format.date(values.startsAt)}</Text>
                <Text>{format.time(values.startsAt)}</Text>
              </>
            )}
          </Fact>
          <Fact term={t('minutes')}>{values.minutes}</Fact>
          <Fact term={t('car')}>
            {vehicleName(vehicle)} <VinText vin={vin} />
          </Fact>
          <Fact term={t('customer')}>{values.customer?.name}</Fact>
          {service !== undefined && <Fact term={t('service')}>{service.name[language]}</Fact>}
          <Fact term={t('reason')}>{values.reason}</Fact>
          <Fact term={t('technician')}>{technician === undefined ? t('anyone') : technicianName(technician)}</Fact>
        </Facts>
        {error != null && <ProblemAlert error={error} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onChange}>
            {t('change')}
          </Button>
          <Group gap="sm">
            {outside && (
              <Button variant="default" loading={pending} onClick={() => onBook(true)}>
                {t('anyway')}
              </Button>
            )}
            <Button size="md" loading={pending} onClick={() => onBook(false)} data-autofocus>
              {t('book')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}
