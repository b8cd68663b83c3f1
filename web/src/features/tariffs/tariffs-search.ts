import { readPage } from '@/shared/ui/page-number';

/** What the address says about the list. */
export interface TariffsSearch {
  /** A part of a name; what looks like a number stands there as one. */
  q?: string | number | undefined;
  operator?: number | undefined;
  page?: number | undefined;
}

/** Takes what makes sense and leaves the rest. */
export function readTariffsSearch({ q, operator, page }: Record<string, unknown>): TariffsSearch {
  return {
    ...((typeof q === 'string' || typeof q === 'number') && String(q).trim() !== '' && { q }),
    ...(typeof operator === 'number' && Number.isSafeInteger(operator) && operator > 0 && { operator }),
    ...readPage(page),
  };
}

const ROWS = 50;

export const toTariffQuery = ({ q, operator, page = 0 }: TariffsSearch) => ({
  page,
  size: ROWS,
  ...(q !== undefined && { q: String(q).trim().slice(0, 100) }),
  ...(operator !== undefined && { operatorId: operator }),
});
