import type { Role } from '@/shared/api/generated';
import { type AccountFilter, accountStatuses, type AccountStatus, roles } from '@/shared/accounts/accounts';
import { readPage } from '@/shared/ui/page-number';
import { readSort, type SortOrder } from '@/shared/ui/sort-order';

export const sortFields = ['name', 'email', 'registeredAt'] as const;
export type AccountSort = SortOrder<(typeof sortFields)[number]>;

/** What the address says about the list. */
export interface AccountsSearch {
  q?: string | undefined;
  role?: Role | undefined;
  status?: AccountStatus | undefined;
  sort?: AccountSort | undefined;
  page?: number | undefined;
}

/** Takes what makes sense and leaves the rest. */
export function readAccountsSearch({ q, role, status, sort, page }: Record<string, unknown>): AccountsSearch {
  const words = typeof q === 'number' ? String(q) : q;
  const knownRole = roles.find((one) => one === role);
  const knownStatus = accountStatuses.find((one) => one === status);
  const order = readSort(sort, sortFields);
  return {
    ...(typeof words === 'string' && words.trim() !== '' && { q: words.trim().slice(0, 200) }),
    ...(knownRole !== undefined && { role: knownRole }),
    ...(knownStatus !== undefined && { status: knownStatus }),
    ...(order !== undefined && { sort: order }),
    ...readPage(page),
  };
}

export function toFilter({ q, role, status, sort = 'name,asc' }: AccountsSearch): AccountFilter {
  return {
    sort: [sort],
    ...(q !== undefined && { q }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
  };
}
