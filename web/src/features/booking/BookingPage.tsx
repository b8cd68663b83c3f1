import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newIdempotencyKey } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import { dayIn, timeIn } from '@/shared/time/zoned';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { useSiteZone } from '@/shared/workshop/calendar';
import { servicesQuery, useServiceName } from '@/shared/workshop/services';
import { bookAppointment } from './api/book-appointment';
import { type Booking, check, toAppointment, workOf } from './booking';
import { BookingForm } from './BookingForm';
import classes from './BookingPage.module.css';
import { CheckBooking } from './CheckBooking';
import { begun, draft } from './draft';
import { GoodToKnow } from './GoodToKnow';

const route = getRouteApi('/book');

/** Which field of ours a problem's pointer means. */
const fields: Record<string, keyof Booking> = {
  '/vin': 'vin',
  '/reason': 'reason',
  '/serviceCode': 'service',
  '/startsAt': 'time',
};

export default function BookingPage() {
  const t = useTranslations('booking');
  const { vin, visit } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const zone = useSiteZone();
  const [checking, setChecking] = useState(false);
  const key = useRef('');
  const services = useQuery(servicesQuery).data ?? [];
  const nameOf = useServiceName();

  const form = useForm<Booking>({
    initialValues: begun(draft.load(), vin, visit === true ? t('reason.visit') : undefined),
    validate: (booking) =>
      Object.fromEntries(Object.entries(check(booking, zone, new Date())).map(([field, error]) => [field, t(error)])),
    onValuesChange: (values) => draft.keep(values),
  });

  const chosen = services.find(({ code }) => code === form.values.service);
  const work = workOf(form.values.service, services);

  // From here on it stands in the draft, where it can be changed and survives signing in.
  useEffect(() => {
    if (vin === undefined) return;
    draft.keep(form.getValues());
    void navigate({ search: {}, replace: true });
  }, [vin, form, navigate]);

  const booking = useMutation({
    mutationFn: () => {
      if (work === undefined) throw new RangeError('Nothing is chosen that the workshop offers');
      const name = chosen === undefined ? t('service.else') : nameOf(chosen);
      return bookAppointment(toAppointment(form.values, zone, work, name), key.current);
    },
    // The key makes it one booking however often it is sent. Who has just signed up may be known a moment later only.
    retry: (failures, error) => failures < 5 && Problem.of(error).retryAfter !== undefined,
    retryDelay: (_, error) => Problem.of(error).retryAfter ?? 0,
    onSuccess: async (appointment) => {
      draft.clear();
      await queryClient.invalidateQueries({ queryKey: ['appointments'] });
      void notify({ message: t('check.booked') });
      await navigate({ to: '/appointments/$id', params: { id: String(appointment.id) } });
    },
    onError: (error) => {
      // What was free a moment ago may be the reason.
      void queryClient.invalidateQueries({ queryKey: ['free-slots'] });
      const known = Problem.of(error).fieldErrors.flatMap(({ pointer, detail }) => {
        const field = fields[pointer];
        return field === undefined ? [] : [[field, detail] as const];
      });
      if (known.length === 0) return;
      form.setErrors(Object.fromEntries(known));
      setChecking(false);
    },
  });

  const instead = (moment: Date) => {
    form.setValues({ day: dayIn(zone, moment), time: timeIn(zone, moment) });
    review();
  };

  const review = () => {
    if (work === undefined) {
      form.setFieldError('service', t('service.missing'));
      return;
    }
    // A changed booking is another request; the same one, confirmed again, is not.
    key.current = newIdempotencyKey();
    booking.reset();
    setChecking(true);
  };

  return (
    <Page title={checking ? t('check.title') : t('title')} lead={checking ? undefined : t('lead')}>
      <div className={classes.layout}>
        {checking ? (
          <CheckBooking
            booking={form.values}
            service={chosen}
            error={booking.error}
            pending={booking.isPending}
            onInstead={instead}
            onConfirm={() => booking.mutate()}
            onChange={() => setChecking(false)}
          />
        ) : (
          <BookingForm form={form} error={booking.error} onInstead={instead} onDone={review} />
        )}
        <div className={classes.aside}>
          <GoodToKnow />
        </div>
      </div>
    </Page>
  );
}
