import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { notify } from '@/shared/ui/notices';
import { CodesField } from '@/shared/workshop/CodesField';
import { planChanged } from '@/shared/workshop/plan';
import { servicesQuery } from '@/shared/workshop/services';
import { type Technician, techniciansQuery } from '@/shared/workshop/technicians';
import { AccountField } from './AccountField';
import { addTechnician, changeTechnician, technicianQuery } from './api/technician';
import { checkTechnician, type TechnicianValues, toDetails, valuesOf } from './technician-form';

const pointers: Record<string, keyof TechnicianValues> = {
  '/firstName': 'firstName',
  '/lastName': 'lastName',
  '/employeeId': 'employeeId',
  '/accountId': 'accountId',
  '/skills': 'skills',
};

interface Props {
  /** Nobody, for somebody new. */
  technician?: Versioned<Technician>;
  onDone?: (saved: Technician) => void;
  onClose?: () => void;
}

export function TechnicianForm({ technician: newest, onDone, onClose }: Props) {
  const t = useTranslations('crew.technician');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [technician, again, saved] = useOpened(newest, ({ value }) => technicianQuery(value.id));
  const form = useForm<TechnicianValues>({
    initialValues: valuesOf(technician?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkTechnician(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => {
      const details = toDetails(values);
      return technician === undefined
        ? addTechnician(details, keyFor(details))
        : changeTechnician(technician.value.id, technician.etag, details);
    },
    onSaved: async (now) => {
      saved(now);
      form.setInitialValues(valuesOf(now.value));
      form.reset();
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['technicians'] }), planChanged(queryClient)]);
      onDone?.(now.value);
      void notify({ message: t('saved') });
    },
    again: async () => valuesOf((await again())?.value),
  });

  return (
    <SaveForm saving={saving} onCancel={onClose}>
      <TextInput
        required
        {...(technician === undefined && { 'data-autofocus': true })}
        label={t('firstName.label')}
        maxLength={100}
        {...form.getInputProps('firstName')}
      />
      <TextInput required label={t('lastName.label')} maxLength={100} {...form.getInputProps('lastName')} />
      <TextInput required label={t('employeeId.label')} maxLength={40} {...form.getInputProps('employeeId')} />
      <CodesField
        label={t('skills.label')}
        description={t('skills.help')}
        known={useKnownSkills()}
        {...form.getInputProps('skills')}
        value={form.values.skills}
        onChange={(typed) => form.setFieldValue('skills', typed)}
      />
      <AccountField
        value={form.values.accountId}
        error={form.errors.accountId}
        onChange={(id) => form.setFieldValue('accountId', id)}
      />
    </SaveForm>
  );
}

/** Those that services ask for, and those that somebody has. */
function useKnownSkills(): string[] {
  const services = useQuery(servicesQuery).data ?? [];
  const technicians = useQuery(techniciansQuery).data ?? [];
  const skills = [...services.map(({ skill }) => skill), ...technicians.flatMap((one) => one.skills)];
  return [...new Set(skills.filter((skill) => skill !== undefined))].sort();
}
