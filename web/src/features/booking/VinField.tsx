import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vinCheckQuery } from './api/check-vin';
import type { BookingFormState } from './form';

/** Says while one types what is wrong with a VIN, and what was meant. */
export function VinField({ form }: { form: BookingFormState }) {
  const t = useTranslations('booking.vin');
  const [vin] = useDebouncedValue(form.values.vin.trim().toUpperCase(), 300);
  return (
    <div>
      <TextInput
        required
        label={t('label')}
        description={t('help')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        {...form.getInputProps('vin')}
      />
      <div aria-live="polite">
        <VinFindings vin={vin} onSuggestion={(suggestion) => form.setFieldValue('vin', suggestion)} />
      </div>
    </div>
  );
}

function VinFindings({ vin, onSuggestion }: { vin: string; onSuggestion: (vin: string) => void }) {
  const t = useTranslations('booking.vin');
  // Only a help: when it cannot be asked, the booking itself still checks.
  const { data } = useQuery(vinCheckQuery(vin));
  if (data === undefined || vin.length < 11) return null;
  if (data.findings.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt={6}>
        {data.manufacturer === undefined ? t('good') : t('goodFor', { manufacturer: data.manufacturer })}
      </Text>
    );
  }
  return data.findings.map(({ code, detail, suggestion }) => (
    <Text key={code} size="sm" mt={6}>
      {detail}{' '}
      {suggestion !== undefined && (
        <Button size="compact-sm" variant="light" onClick={() => onSuggestion(suggestion)}>
          {t('suggestion', { vin: suggestion })}
        </Button>
      )}
    </Text>
  ));
}
