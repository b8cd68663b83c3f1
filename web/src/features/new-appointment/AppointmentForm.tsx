import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '@/shared/i18n/LanguageProvider';
import { DayInput } from '@/shared/ui/DayInput';
import { VinField } from '@/shared/vehicles/VinField';
import { technicianName } from '@/shared/workshop/appointments';
import { siteQuery } from '@/shared/workshop/calendar';
import { FreeSlotPicker } from '@/shared/workshop/FreeSlotPicker';
import { knownCarsQuery } from './api/new-appointment';
import { CustomerField } from './CustomerField';
import classes from './NewAppointmentPage.module.css';
import type { Service } from '@/shared/workshop/services';
import type { Values } from './new-appointment';

interface Props {
  form: UseFormReturnType<Values>;
  services: readonly Service[];
  zone: string;
  onDone: () => void;
}

export function AppointmentForm({ form, services, zone, onDone }: Props) {
  const t = useTranslations('planning.new');
  const { vin, legacy, customer, typing } = form.values;
  return (
    <Paper withBorder p="xl" radius="lg">
      <form noValidate onSubmit={form.onSubmit(onDone)}>
        <Stack gap="lg">
          <div>
            <VinField
              {...form.getInputProps('vin')}
              value={vin}
              legacy={legacy}
              onSuggestion={(meant) => form.setFieldValue('vin', meant)}
            />
            <KnownCars typed={vin} onChoose={(known) => form.setFieldValue('vin', known)} />
            <Checkbox mt="xs" label={t('legacy')} {...form.getInputProps('legacy', { type: 'checkbox' })} />
          </div>
          <CustomerField
            value={customer}
            error={form.errors.customer}
            onChange={(party) => form.setFieldValue('customer', party)}
          />
          <WhatToDo form={form} services={services} />
          <When form={form} zone={zone} />
          {typing && <Checkbox label={t('outside')} {...form.getInputProps('outsideHours', { type: 'checkbox' })} />}
          <Group justify="flex-end">
            <Button type="submit" size="md">
              {t('next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function KnownCars({ typed, onChoose }: { typed: string; onChoose: (vin: string) => void }) {
  const t = useTranslations('planning.new');
  const [part] = useDebouncedValue(typed.trim().toUpperCase(), 300);
  const { data } = useQuery(knownCarsQuery(part));
  if (part.length >= 17 || data === undefined || data.items.length === 0) return null;
  return (
    <Group gap={6} mt={6} role="group" aria-label={t('known')}>
      {data.items.map(({ vin, modelYear, manufacturer, model }) => (
        <Button key={vin} size="compact-sm" variant="default" onClick={() => onChoose(vin)}>
          {[vin, modelYear, manufacturer, model].filter((word) => word !== undefined).join(' ')}
        </Button>
      ))}
    </Group>
  );
}

function WhatToDo({ form, services }: Pick<Props, 'form' | 'services'>) {
  const t = useTranslations('planning.new');
  const { language } = useLanguage();
  const choose = (code: string) => {
    const before = services.find((one) => one.code === form.values.service);
    const service = services.find((one) => one.code === code);
    // Words that somebody has written themselves stay.
    const untouched = form.values.reason.trim() === '' || form.values.reason === before?.name[language];
    form.setValues({
      service: code,
      minutes: service?.durationMinutes ?? 60,
      ...(untouched && { reason: service?.name[language] ?? '' }),
    });
    form.clearFieldError('reason');
  };
  return (
    <>
      <div className={classes.row}>
        <NativeSelect
          label={t('service')}
          error={form.errors.service}
          value={form.values.service}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            { value: '', label: t('noService') },
            ...services.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
        />
        <NumberInput
          required
          label={t('minutes')}
          min={15}
          max={24 * 60}
          step={15}
          allowDecimal={false}
          {...form.getInputProps('minutes')}
        />
      </div>
      <Textarea required label={t('reason')} rows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </>
  );
}

function When({ form, zone }: Pick<Props, 'form' | 'zone'>) {
  const t = useTranslations('planning.new');
  const technicians = useQuery(siteQuery).data?.technicians ?? [];
  const { day, service, technician, startsAt, typing, minutes } = form.values;
  return (
    <>
      <div className={classes.two}>
        <NativeSelect
          label={t('technician')}
          data={[
            { value: '', label: t('anyone') },
            ...technicians.map((one) => ({ value: String(one.id), label: technicianName(one) })),
          ]}
          {...form.getInputProps('technician')}
        />
        <DayInput required label={t('day')} {...form.getInputProps('day')} />
      </div>
      {typing ? (
        <TextInput
          required
          type="time"
          label={t('time')}
          description={t('timeHelp', { zone })}
          {...form.getInputProps('time')}
        />
      ) : (
        day !== null && (
          <FreeSlotPicker
            label={t('free')}
            wanted={{
              ...(minutes !== '' && minutes >= 15 && { durationMinutes: minutes }),
              ...(service !== '' && { service }),
              ...(technician !== '' && { technicianId: Number(technician) }),
            }}
            day={day}
            value={startsAt === '' ? undefined : new Date(startsAt)}
            error={form.errors.startsAt}
            onChange={(slot) => {
              form.setValues({ startsAt: slot.startsAt, day: slot.localStart.slice(0, 10) });
              form.clearFieldError('startsAt');
            }}
          />
        )
      )}
      <Switch label={t('typed')} {...form.getInputProps('typing', { type: 'checkbox' })} />
    </>
  );
}
