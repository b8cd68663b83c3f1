import { Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { TextLink } from '@/shared/ui/LinkButton';
import { AppointmentStatusBadge } from '@/shared/workshop/AppointmentMarks';
import type { Appointment } from '@/shared/workshop/appointments';
import { AppointmentSteps } from '@/shared/workshop/AppointmentSteps';
import { BeyondDay } from '@/shared/workshop/BeyondDay';
import { servicesQuery, useServiceName } from '@/shared/workshop/services';
import { isOver } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { VehicleCard } from '@/shared/workshop/VehicleCard';
import { VisitHistory } from '@/shared/workshop/VisitHistory';
import { placeInDay, technicianSteps } from './my-day';
import { note } from './note';
import classes from './OneJob.module.css';

interface Props {
  appointment: Appointment;
  /** Whether it is the one to go on with. */
  next: boolean;
  day: LocalDay;
  zone: string;
}

/** One car: what is to be done, what can be done now, and what was done before. */
export function OneJob({ appointment, next, day, zone }: Props) {
  const t = useTranslations('myDay');
  const history = useTranslations('workshop.history');
  const format = useSiteFormat(zone);
  const nameOf = useServiceName();
  const { id, vin, vip, status, reason, startsAt, endsAt, bay, customer, serviceCode } = appointment;
  const service = useQuery(servicesQuery).data?.find(({ code }) => code === serviceCode);
  const [written, setWritten] = useState(() => note.load(id));
  const over = isOver(status);
  const facts = [
    t('until', { start: format.time(startsAt), end: format.time(endsAt) }),
    service === undefined || Object.values(service.name).includes(reason) ? undefined : nameOf(service),
    bay?.name,
    customer.name,
  ].filter((fact) => fact !== undefined);

  return (
    <Stack gap="lg" className={classes.job ?? ''}>
      <Paper component="section" aria-labelledby="job" withBorder radius="lg" className={classes.card ?? ''}>
        {vip === true && (
          <p className={classes.vip}>
            <IconStarFilled size={28} aria-hidden />
            <strong>{t('vip')}</strong>
            <span>{t('vipMeans')}</span>
          </p>
        )}
        <Stack p="xl" gap="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap" className={classes.head ?? ''}>
            <div className={classes.what}>
              <Text size="sm" c="dimmed">
                {t(placeInDay(appointment, next))}
              </Text>
              <Title order={2} size="h3" id="job">
                {reason}
              </Title>
              <Text>{facts.join(' · ')}</Text>
              <BeyondDay appointment={appointment} day={day} zone={zone} />
            </div>
            <span className={classes.state}>
              <AppointmentStatusBadge status={status} />
            </span>
          </Group>
          {!over && (
            <Textarea
              label={t('note')}
              description={t('noteHelp')}
              rows={2}
              maxLength={4000}
              value={written}
              onChange={({ currentTarget }) => {
                setWritten(currentTarget.value);
                note.keep(id, currentTarget.value);
              }}
            />
          )}
          {appointment.finishNotes !== undefined && <Text>{appointment.finishNotes}</Text>}
          <AppointmentSteps
            large
            only={technicianSteps}
            appointment={over ? appointment : { ...appointment, finishNotes: written }}
          />
          <TextLink to="/appointments/$id" params={{ id: String(id) }} className={classes.link ?? ''}>
            {t('open', { id: String(id) })}
          </TextLink>
        </Stack>
      </Paper>
      <VehicleCard vin={vin} />
      <Paper component="section" aria-labelledby="visits" withBorder p="xl" radius="lg">
        <Title order={2} size="h4" id="visits" mb="md">
          {history('title')}
        </Title>
        <VisitHistory vin={vin} except={id} />
      </Paper>
    </Stack>
  );
}
