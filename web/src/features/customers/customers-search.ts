import type { CustomerFilter } from '@/shared/customers/customers';
import { readPage } from '@/shared/ui/page-number';
import { readSort, type SortOrder } from '@/shared/ui/sort-order';

export const sortFields = ['lastName', 'firstName', 'email', 'registeredAt'] as const;
export type CustomerSort = SortOrder<(typeof sortFields)[number]>;

/** What the address says about the list. */
export interface CustomersSearch {
  q?: string | undefined;
  sort?: CustomerSort | undefined;
  page?: number | undefined;
}

/** Takes what makes sense and leaves the rest. */
export function readCustomersSearch({ q, sort, page }: Record<string, unknown>): CustomersSearch {
  const words = typeof q === 'number' ? String(q) : q;
  const order = readSort(sort, sortFields);
  return {
    ...(typeof words === 'string' && words.trim() !== '' && { q: words.trim().slice(0, 200) }),
    ...(order !== undefined && { sort: order }),
    ...readPage(page),
  };
}

export function toFilter({ q, sort = 'lastName,asc' }: CustomersSearch): CustomerFilter {
  return { sort: [sort], ...(q !== undefined && { q }) };
}

/** Where the service keeps everybody who matches as a file. */
export function exportAddress({ q }: CustomersSearch): string {
  return `/api/v1/customers/export.csv${q === undefined ? '' : `?${new URLSearchParams({ q }).toString()}`}`;
}
