import { Text, type TextInputProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Found, Lookup } from '../ui/Lookup';
import { type FoundSite, parkingSiteQuery, sitesQuery } from './sites';
import { addressOf } from './useSiteWords';

type Known = Pick<FoundSite, 'id' | 'name' | 'street' | 'postcode' | 'city'>;

interface Props extends Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'error'> {
  /** The site's number. */
  value: number | undefined;
  onChange: (id: number | undefined) => void;
}

function useSites(typed: string): Found<Known> {
  const found = useQuery(sitesQuery({ page: 0, size: 8, ...(typed !== '' && { q: typed }) }));
  return { items: found.data?.items, error: found.error };
}

/** A place to park, found by its name or address. */
export function SiteLookup({ value, onChange, ...input }: Props) {
  const chosen = useQuery({ ...parkingSiteQuery(value ?? 0), enabled: value !== undefined });
  return (
    <Lookup<Known>
      {...input}
      value={value === undefined ? null : (chosen.data ?? { id: value, name: '…' })}
      onChange={(site) => onChange(site?.id)}
      useFound={useSites}
      keyOf={({ id }) => id}
      textOf={({ name }) => name}
      option={(site) => (
        <>
          <Text size="sm" fw={600}>
            {site.name}
          </Text>
          <Text size="xs" c="dimmed">
            {addressOf(site)}
          </Text>
        </>
      )}
    />
  );
}
