import { useLocale } from 'use-intl';

/** How the reader's language writes numbers, for fields that numbers are typed into. */
export function useSeparators() {
  const parts = new Intl.NumberFormat(useLocale()).formatToParts(12_345.6);
  const part = (type: Intl.NumberFormatPartTypes, usual: string) =>
    parts.find((one) => one.type === type)?.value ?? usual;
  return { thousandSeparator: part('group', ','), decimalSeparator: part('decimal', '.') };
}
