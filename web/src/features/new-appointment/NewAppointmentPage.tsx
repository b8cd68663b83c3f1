import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { knowsCustomers } from '@/shared/session/session';
import { timeIn } from '@/shared/time/zoned';
import { Gate } from '@/shared/ui/Gate';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { useAppointmentChanged } from '@/shared/workshop/appointments';
import { siteQuery } from '@/shared/workshop/calendar';
import { servicesQuery } from '@/shared/workshop/services';
import { dayIn } from '@/shared/time/zoned';
import { AppointmentForm } from './AppointmentForm';
import { book } from './api/new-appointment';
import { Car } from './Car';
import { CheckAppointment } from './CheckAppointment';
import { check, toBooking, type Values } from './new-appointment';
import classes from './NewAppointmentPage.module.css';

const route = getRouteApi('/workshop/appointments/new');

/** Which field of ours a problem's pointer means. */
const fields: Record<string, keyof Values> = {
  '/vin': 'vin',
  '/customer': 'customer',
  '/reason': 'reason',
  '/durationMinutes': 'minutes',
  '/serviceCode': 'service',
  '/technicianId': 'technician',
  '/startsAt': 'startsAt',
};

export default function NewAppointmentPage() {
  return (
    <Gate lets={knowsCustomers}>
      <AtTheDesk />
    </Gate>
  );
}

/** Which day it is and what the clocks show, the workshop says. */
function AtTheDesk() {
  const t = useTranslations('planning.new');
  const site = useQuery(siteQuery);
  if (site.data !== undefined) return <NewAppointment zone={site.data.zone} />;
  return (
    <Page title={t('title')}>
      {site.isError ? <ProblemAlert error={site.error} onRetry={() => void site.refetch()} /> : <SkeletonList />}
    </Page>
  );
}

function NewAppointment({ zone }: { zone: string }) {
  const t = useTranslations('planning.new');
  const { vin = '', day, technicianId, startsAt } = route.useSearch();
  const navigate = route.useNavigate();
  const changed = useAppointmentChanged();
  const services = (useQuery(servicesQuery).data ?? []).filter(({ active }) => active);
  const [checking, setChecking] = useState(false);
  const [keyFor] = useState(idempotencyKeys);
  const begun = startsAt === undefined ? undefined : new Date(startsAt);

  const form = useForm<Values>({
    initialValues: {
      vin,
      legacy: false,
      customer: null,
      service: '',
      reason: '',
      minutes: 60,
      technician: technicianId === undefined ? '' : String(technicianId),
      day: day ?? dayIn(zone, begun ?? new Date()),
      startsAt: startsAt ?? '',
      typing: false,
      time: begun === undefined ? '' : timeIn(zone, begun),
      outsideHours: false,
    },
    validate: (values) =>
      Object.fromEntries(Object.entries(check(values)).map(([field, mistake]) => [field, t(mistake)])),
  });

  const booking = useMutation({
    mutationFn: (outside: boolean) => {
      const body = { ...toBooking(form.values, services), ...(outside && { outsideHours: true }) };
      return book(body, keyFor(body));
    },
    onSuccess: async (booked) => {
      await changed(booked);
      void notify({ message: t('booked') });
      await navigate({ to: '/appointments/$id', params: { id: String(booked.id) } });
    },
    onError: (error) => {
      const wrong = fieldErrors(error, fields);
      if (Object.keys(wrong).length === 0) return;
      form.setErrors(wrong);
      setChecking(false);
    },
  });

  return (
    <Page title={checking ? t('checkTitle') : t('title')}>
      {checking ? (
        <CheckAppointment
          values={form.values}
          services={services}
          zone={zone}
          error={booking.error}
          pending={booking.isPending}
          onBook={(outside) => booking.mutate(outside)}
          onChange={() => setChecking(false)}
        />
      ) : (
        <div className={classes.desk}>
          <AppointmentForm
            form={form}
            services={services}
            zone={zone}
            onDone={() => {
              booking.reset();
              setChecking(true);
            }}
          />
          <Car
            vin={form.values.vin}
            onOwner={form.values.customer === null ? (owner) => form.setFieldValue('customer', owner) : undefined}
          />
        </div>
      )}
    </Page>
  );
}
