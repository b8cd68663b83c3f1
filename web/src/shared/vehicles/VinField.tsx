import { Button, Text, TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vinCheckQuery } from './check-vin';

interface Props extends Omit<TextInputProps, 'label' | 'description' | 'value'> {
  value: string;
  /** Takes what was probably meant. */
  onSuggestion: (vin: string) => void;
  /** Of a car from before 1981, whose number has no fixed form. */
  legacy?: boolean;
}

/** Says while one types what is wrong with a VIN, and what was meant. */
export function VinField({ value, onSuggestion, legacy = false, ...input }: Props) {
  const t = useTranslations('vehicle.vin');
  const [vin] = useDebouncedValue(value.trim().toUpperCase(), 300);
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
        value={value}
        {...input}
      />
      <div aria-live="polite">
        <VinFindings vin={vin} legacy={legacy} onSuggestion={onSuggestion} />
      </div>
    </div>
  );
}

interface FindingsProps {
  vin: string;
  legacy: boolean;
  onSuggestion: (vin: string) => void;
}

function VinFindings({ vin, legacy, onSuggestion }: FindingsProps) {
  const t = useTranslations('vehicle.vin');
  // Only a help: when it cannot be asked, the service still checks what it is sent.
  const { data } = useQuery(vinCheckQuery(vin, legacy));
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
