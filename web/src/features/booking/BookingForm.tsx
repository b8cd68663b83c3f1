import { Button, Group, Paper, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { NextTimes } from '@/shared/workshop/NextTimes';
import { servicesQuery } from '@/shared/workshop/services';
import { WhenFields } from '@/shared/workshop/WhenFields';
import { workOf } from './booking';
import { CarField } from './CarField';
import type { BookingFormState } from './form';
import { ReasonField } from './ReasonField';
import { ServiceField } from './ServiceField';

interface Props {
  form: BookingFormState;
  /** Of the last try to book, which sent one back here. */
  error: unknown;
  onInstead: (moment: Date) => void;
  onDone: () => void;
}

export function BookingForm({ form, error, onInstead, onDone }: Props) {
  const t = useTranslations('booking');
  const services = useQuery(servicesQuery);
  const { day, time, service } = form.values;

  return (
    <Paper withBorder p="xl" radius="lg">
      <form noValidate onSubmit={form.onSubmit(onDone)}>
        <Stack gap="lg">
          {error != null && <ProblemAlert error={error} />}
          <NextTimes error={error} onChoose={onInstead} />
          <CarField form={form} />
          <ServiceField form={form} />
          <ReasonField form={form} />
          <WhenFields
            wanted={workOf(service, services.data ?? [])}
            value={{ day, time }}
            onChange={(when) => form.setValues({ ...when })}
            errors={{ day: errorText(form.errors.day), time: errorText(form.errors.time) }}
          />
          <Group justify="flex-end">
            <Button type="submit" size="md">
              {t('review')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

const errorText = (error: unknown) => (typeof error === 'string' ? error : undefined);
