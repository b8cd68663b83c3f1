import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TariffDocument } from '@/shared/parking/tariffs';
import { checkQuery } from '../api/versions';

const PAUSE = 250;

/** What there is to say of a document as soon as nobody types for a moment; meanwhile, what was said before. */
export function useCheck(document: TariffDocument) {
  const [asked] = useDebouncedValue(document, PAUSE);
  const check = useQuery({ ...checkQuery(asked), placeholderData: keepPreviousData });
  return {
    check: check.data,
    busy: asked !== document || check.isFetching,
    /** Nobody could be asked. */
    error: check.isError ? check.error : undefined,
    retry: () => void check.refetch(),
  };
}
