import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { SaveForm } from '@/shared/form/SaveForm';
import { useSaving } from '@/shared/form/useSaving';
import { PlateFields } from '@/shared/parking/PlateFields';
import { DayInput } from '@/shared/ui/DayInput';
import { notify } from '@/shared/ui/notices';
import { type AskedPlate, grantPermit, type Permit } from './api/permits';
import { emptyPermit, permitClasses, permitRequest } from './permit-form';

interface Props {
  /** Whose permits are looked at. */
  asked: AskedPlate | undefined;
  onGranted: (permit: Permit) => unknown;
  onCancel: () => void;
}

export function PermitForm({ asked, onGranted, onCancel }: Props) {
  const t = useTranslations('driving.permits');
  const plates = useTranslations('driving.plate');
  const [keyFor] = useState(idempotencyKeys);
  const form = useForm({
    initialValues: emptyPermit(asked),
    validate: {
      plate: (plate) => (plate.trim() === '' ? plates('plateMissing') : null),
      country: (country) => (/^[A-Za-z]{2}$/.test(country.trim()) ? null : plates('countryMissing')),
      zoneGroup: (group, { userClass }) =>
        userClass === 'RESIDENT' && group.trim() === '' ? t('zoneGroupMissing') : null,
      from: (from) => (from === null ? t('fromMissing') : null),
      until: (until, { from }) => (until !== null && from !== null && until < from ? t('untilBefore') : null),
    },
  });
  const saving = useSaving({
    form,
    pointers: {
      '/plate': 'plate',
      '/country': 'country',
      '/userClass': 'userClass',
      '/zoneGroup': 'zoneGroup',
      '/validFrom': 'from',
      '/validUntil': 'until',
    },
    save: (values) => {
      const body = permitRequest(values);
      return grantPermit(body, keyFor(body));
    },
    onSaved: async (permit) => {
      await onGranted(permit);
      void notify({ message: t('granted') });
    },
  });
  return (
    <SaveForm saving={saving} onCancel={onCancel} submit={t('grant')}>
      <PlateFields focusedFirst plate={form.getInputProps('plate')} country={form.getInputProps('country')} />
      <NativeSelect
        label={t('class')}
        data={permitClasses.map((value) => ({ value, label: t(`classes.${value}`) }))}
        {...form.getInputProps('userClass')}
      />
      <TextInput
        required={form.values.userClass === 'RESIDENT'}
        label={t('zoneGroup')}
        description={t('zoneGroupHelp')}
        maxLength={50}
        {...form.getInputProps('zoneGroup')}
      />
      <DayInput required label={t('from')} {...form.getInputProps('from')} />
      <DayInput clearable label={t('until')} placeholder={t('forGood')} {...form.getInputProps('until')} />
    </SaveForm>
  );
}
