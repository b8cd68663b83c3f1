import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { CodesField } from '@/shared/workshop/CodesField';
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
  onDone: (saved: Technician) => void;
  onClose?: () => void;
}

export function TechnicianForm({ technician, onDone, onClose }: Props) {
  const t = useTranslations('crew.technician');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm<TechnicianValues>({
    initialValues: valuesOf(technician?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkTechnician(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useMutation({
    mutationFn: (values: TechnicianValues) => {
      const details = toDetails(values);
      return technician === undefined
        ? addTechnician(details, keyFor(details))
        : changeTechnician(technician.value.id, technician.etag, details);
    },
    onSuccess: async (saved) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['technicians'] }),
        queryClient.invalidateQueries({ queryKey: ['technician', saved.id] }),
      ]);
      onDone(saved);
      void notify({ message: t('saved') });
    },
    onError: async (error) => {
      form.setErrors(fieldErrors(error, pointers));
      if (technician !== undefined && Problem.is(error, 412)) {
        await queryClient.invalidateQueries(technicianQuery(technician.value.id));
      }
    },
  });
  const shownAtFields = Object.keys(fieldErrors(saving.error, pointers)).length > 0;

  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <Stack>
        {saving.isError && !shownAtFields && <ProblemAlert error={saving.error} />}
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
        <Group justify="flex-end">
          {onClose !== undefined && (
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
          )}
          <Button type="submit" loading={saving.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Those that services ask for, and those that somebody has. */
function useKnownSkills(): string[] {
  const services = useQuery(servicesQuery).data ?? [];
  const technicians = useQuery(techniciansQuery).data ?? [];
  const skills = [...services.map(({ skill }) => skill), ...technicians.flatMap((one) => one.skills)];
  return [...new Set(skills.filter((skill) => skill !== undefined))].sort();
}
