import { Checkbox, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Role } from '../api/generated';
import { roles } from './accounts';

interface Props {
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
  disabled?: boolean;
  /** Its name is the heading of where it stands. */
  heading?: boolean;
}

/** What somebody may do, each role with what it means. */
export function RoleChoice({ value, onChange, error, disabled = false, heading = false }: Props) {
  const t = useTranslations('accounts');
  const role = useTranslations('accounts.roles');
  return (
    <Checkbox.Group
      label={t('rolesTitle')}
      {...(heading && { labelProps: { size: 'lg', fw: 700 } })}
      error={error}
      errorProps={{ mt: 'sm' }}
      value={[...value]}
      onChange={(chosen) => onChange(roles.filter((one) => chosen.includes(one)))}
    >
      <Stack gap="sm" mt="xs">
        {roles.map((one) => (
          <Checkbox
            key={one}
            value={one}
            disabled={disabled}
            label={role(`${one}.name`)}
            description={role(`${one}.may`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
