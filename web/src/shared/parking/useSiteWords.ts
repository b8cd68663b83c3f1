import { useFormatter } from 'use-intl';

interface Addressed {
  street?: string | undefined;
  postcode?: string | undefined;
  city?: string | undefined;
}

/** Where something is, in one line; empty where nobody knows. */
export function addressOf({ street, postcode, city }: Addressed): string {
  const town = [postcode, city].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ');
}

/** Distances as people say them: whole metres, then kilometers. */
export function useDistance() {
  const format = useFormatter();
  return (metres: number): string =>
    metres < 1_000
      ? format.number(Math.round(metres / 10) * 10, { style: 'unit', unit: 'meter' })
      : format.number(metres / 1_000, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
}
