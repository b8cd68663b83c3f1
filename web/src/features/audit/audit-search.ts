import type { LocalDay } from '@/shared/time/local';

export const auditedServices = ['inventory', 'service-center', 'sales', 'parking', 'identity'] as const;
export type AuditedService = (typeof auditedServices)[number];

/** What the address says about the list. */
export interface AuditSearch {
  service?: AuditedService | undefined;
  /** The number of an account or client, or a service's name. */
  actor?: string | undefined;
  action?: string | undefined;
  type?: string | undefined;
  object?: string | undefined;
  from?: LocalDay | undefined;
  to?: LocalDay | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(value: unknown): LocalDay | undefined {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function word(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 100) : undefined;
}

/** Takes what makes sense and leaves the rest; an object's number means nothing without what it is. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const service = auditedServices.find((one) => one === search.service);
  const type = word(search.type);
  const read = {
    service,
    actor: word(search.actor),
    action: word(search.action),
    type,
    object: type === undefined ? undefined : word(search.object),
    from: day(search.from),
    to: day(search.to),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
