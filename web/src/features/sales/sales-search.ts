import { type SaleFilter, type SaleSort, saleSortFields, type SaleStatus, saleStatuses } from '@/shared/sales/sales';
import { readSort } from '@/shared/ui/sort-order';

/** What the address says about the list; days as `2027-03-29`, the last one included. */
export interface SalesSearch {
  status?: SaleStatus | undefined;
  person?: number | undefined;
  vin?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort?: SaleSort | undefined;
  page?: number | undefined;
}

const isDay = (said: unknown): said is string =>
  typeof said === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said));
const isCount = (said: unknown): said is number => typeof said === 'number' && Number.isSafeInteger(said) && said > 0;

/** Takes what makes sense and leaves the rest. */
export function readSalesSearch({ status, person, vin, from, to, sort, page }: Record<string, unknown>): SalesSearch {
  const knownStatus = saleStatuses.find((known) => known === status);
  const order = readSort(sort, saleSortFields);
  return {
    ...(knownStatus !== undefined && { status: knownStatus }),
    ...(isCount(person) && { person }),
    ...(typeof vin === 'string' && vin.trim() !== '' && { vin: vin.trim().toUpperCase() }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(order !== undefined && { sort: order }),
    ...(isCount(page) && { page }),
  };
}

/** The day after, which the service does not include any more. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export function toFilter({ status, person, vin, from, to, sort = 'soldOn,desc' }: SalesSearch): SaleFilter {
  return {
    sort: [sort],
    ...(status !== undefined && { status }),
    ...(person !== undefined && { salespersonId: person }),
    ...(vin !== undefined && { vin }),
    ...(from !== undefined && { soldFrom: from }),
    ...(to !== undefined && { soldTo: dayAfter(to) }),
  };
}

/** Where the service keeps the same list as a file. */
export function exportAddress(search: SalesSearch): string {
  const filter = Object.entries(toFilter(search)).filter(([key]) => key !== 'sort');
  const query = new URLSearchParams(filter.map(([key, value]) => [key, String(value)]));
  return `/api/v1/sales/export${query.size === 0 ? '' : `?${query.toString()}`}`;
}
