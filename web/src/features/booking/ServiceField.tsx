import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { servicesQuery, useServiceName } from '@/shared/workshop/services';
import { choicesOf } from './booking';
import type { BookingFormState } from './form';
import classes from './ServiceField.module.css';

/** What the workshop offers, each with how long it takes. */
export function ServiceField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.service');
  const nameOf = useServiceName();
  const services = useQuery(servicesQuery);
  const error = form.errors.service;
  if (services.isError) return <ProblemAlert error={services.error} onRetry={() => void services.refetch()} />;
  if (services.data === undefined) return <Skeleton height={220} radius="md" />;
  return (
    <fieldset className={classes.choices} {...(error != null && { 'aria-describedby': 'service-error' })}>
      <legend>
        {t('label')} <span aria-hidden>*</span>
      </legend>
      <div className={classes.grid}>
        {choicesOf(services.data).map(({ value, service, durationMinutes }) => (
          <label key={value} className={classes.choice}>
            <input
              type="radio"
              name="service"
              value={value}
              checked={form.values.service === value}
              onChange={() => form.setFieldValue('service', value)}
            />
            <span>
              <span className={classes.name}>{service === undefined ? t('else') : nameOf(service)}</span>{' '}
              <span className={classes.time}>{t('duration', { minutes: durationMinutes })}</span>
            </span>
          </label>
        ))}
      </div>
      {error != null && (
        <p id="service-error" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
