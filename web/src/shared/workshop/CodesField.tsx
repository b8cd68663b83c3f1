import { Button, Group, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { codesOf } from './codes';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  onChange: (typed: string) => void;
  /** Those that are used elsewhere, to be added without typing. */
  known: readonly string[];
}

/** Codes, typed one after the other, or taken from those that are known. */
export function CodesField({ value, onChange, known, ...input }: Props) {
  const t = useTranslations('crew.codes');
  const typed = codesOf(value);
  const missing = known.filter((code) => !typed.includes(code));
  return (
    <div>
      <TextInput
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...input}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {missing.length > 0 && (
        <Group gap={6} mt={8} role="group" aria-label={t('known')}>
          {missing.map((code) => (
            <Button
              key={code}
              size="compact-sm"
              variant="default"
              radius="xl"
              aria-label={t('take', { code })}
              onClick={() => onChange([...typed, code].join(', '))}
            >
              + {code}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
