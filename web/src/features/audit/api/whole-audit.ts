import { LARGEST_PAGE } from '@/shared/api/every-page';
import { type AuditedService, auditedServices, type AuditSearch } from '../audit-search';
import { type Batch, type Entry, merged } from '../merge';
import { readAudit } from './audit';

/** Of each service: a year of a busy house is more than a spreadsheet is for. */
const MOST = 100;

async function ofService(service: AuditedService, search: AuditSearch): Promise<Batch> {
  const items: Batch['items'] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST; page++) {
    const batch = await readAudit(service, search, cursor, LARGEST_PAGE);
    items.push(...batch.items);
    cursor = batch.nextCursor;
    if (cursor === undefined) break;
  }
  return { service, items, nextCursor: cursor };
}

/** All that was asked for, the newest first; the first 10,000 of each service. A service that is away fails it. */
export async function readWholeAudit(search: AuditSearch): Promise<Entry[]> {
  const asked = search.service === undefined ? auditedServices : [search.service];
  return merged(await Promise.all(asked.map((service) => ofService(service, search))));
}
