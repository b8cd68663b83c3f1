import type { Gateway, IdentityService, SalesService } from '@/shared/api/generated';

type Account = IdentityService['AccountResponse'];
type Invitation = IdentityService['InvitationResponse'];
type AuditEntry = IdentityService['AuditEntry'];
type Operations = SalesService['OperationsResponse'];
type DeadLetter = SalesService['DeadLetter'];

export const margaret = '5b1f3a52-58a4-4f53-8d0c-6d4f1c1d9f10';
export const katherine = '0a7d22c1-7c5e-4d0e-9a54-0b6f4a1d2c01';

export function account(changes: Partial<Account> = {}): Account {
  return {
    id: katherine,
    name: 'Katherine Johnson',
    email: 'katherine@example.org',
    emailVerified: true,
    roles: ['SALESPERSON'],
    status: 'ACTIVE',
    registeredAt: '2027-01-12T09:00:00Z',
    demo: false,
    ...changes,
  };
}

const accounts: Account[] = [
  account({ id: margaret, name: 'Margaret Hamilton', email: 'margaret@example.org', roles: ['ADMIN'] }),
  account({ passwordChangedAt: '2027-02-01T10:00:00Z', lockedUntil: '2027-03-28T10:15:00Z' }),
  account({
    id: '77b3f0a4-0f49-4f0e-8a8e-2d7b6e2c9c33',
    name: 'Maximiliana-Alexandra von und zu Hohenstein-Oberwallenburg',
    email: 'maximiliana.alexandra.hohenstein@a-rather-long-domain-name.example',
    roles: ['CUSTOMER', 'SERVICE_ADVISOR', 'TECHNICIAN'],
    status: 'DISABLED',
  }),
];

const invitations: Invitation[] = [
  {
    id: '4f4c5a7e-9f4d-4f56-9a0d-5f8b4a7e0001',
    email: 'grace@example.org',
    roles: ['SERVICE_ADVISOR'],
    invitedBy: margaret,
    invitedAt: '2027-03-28T10:00:00Z',
    validUntil: '2099-04-04T10:00:00Z',
  },
  {
    id: '4f4c5a7e-9f4d-4f56-9a0d-5f8b4a7e0002',
    email: 'katherine@example.org',
    roles: ['SALESPERSON'],
    invitedBy: margaret,
    invitedAt: '2027-01-11T10:00:00Z',
    validUntil: '2027-01-18T10:00:00Z',
    acceptedAt: '2027-01-12T09:00:00Z',
    accountId: katherine,
  },
  {
    id: '4f4c5a7e-9f4d-4f56-9a0d-5f8b4a7e0003',
    email: 'dorothy@example.org',
    roles: ['SALESPERSON', 'ADMIN'],
    invitedBy: margaret,
    invitedAt: '2026-11-02T10:00:00Z',
    validUntil: '2026-11-09T10:00:00Z',
  },
];

export function auditEntry(changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: 1,
    at: '2027-03-28T10:00:00Z',
    actorKind: 'ACCOUNT',
    actor: katherine,
    roles: ['SALESPERSON'],
    action: 'sale.delivered',
    objectType: 'sale',
    objectId: '21',
    origin: '203.0.113.7',
    correlationId: '0f2a77c81b',
    detail: { vin: 'JTEZU11F88K007763', from: 'CONTRACTED' },
    ...changes,
  };
}

const audit: Record<string, AuditEntry[]> = {
  sales: [auditEntry()],
  inventory: [
    auditEntry({
      id: 9,
      at: '2027-03-28T10:00:01Z',
      actorKind: 'SYSTEM',
      actor: 'inventory-service',
      action: 'automobile.sold',
      objectType: 'automobile',
      objectId: 'JTEZU11F88K007763',
      detail: {},
    }),
  ],
  'service-center': [
    auditEntry({
      id: 4,
      at: '2027-03-27T08:00:00Z',
      action: 'technician.hired',
      objectType: 'technician',
      objectId: '2',
    }),
  ],
  parking: [
    auditEntry({
      id: 12,
      at: '2027-03-26T08:00:00Z',
      action: 'site.spaces-added',
      objectType: 'parking-site',
      objectId: '7',
      detail: { spaces: 120 },
    }),
  ],
  identity: [
    auditEntry({
      id: 31,
      at: '2027-03-28T09:58:00Z',
      actorKind: 'ANONYMOUS',
      actor: 'anonymous',
      roles: [],
      action: 'account.sign-in-failed',
      objectType: 'account',
      objectId: katherine,
      detail: { with: 'password' },
    }),
    auditEntry({
      id: 30,
      at: '2027-03-27T09:00:00Z',
      actor: margaret,
      action: 'account.roles-changed',
      objectType: 'account',
      objectId: katherine,
      detail: { roles: ['SALESPERSON'] },
    }),
  ],
};

const at = '2027-03-28T10:00:00Z';

export function copy(changes: Partial<Operations['copies'][number]> = {}): Operations['copies'][number] {
  return {
    name: 'automobiles',
    topic: 'inventory.automobiles.v1',
    state: 'IN_SYNC',
    recordsBehind: 0,
    ageSeconds: 2,
    lastEventAt: at,
    ...changes,
  };
}

export function operations(changes: Partial<Operations> = {}): Operations {
  return { at, copies: [copy()], events: { waiting: 0, flowing: true, givenUp: 0 }, ...changes };
}

const mails = { waiting: 0, flowing: true, givenUp: 0 };

export function deadLetter(changes: Partial<DeadLetter> = {}): DeadLetter {
  return {
    id: 'sales.sales.v1.dlt-0-4',
    topic: 'sales.sales.v1',
    subscription: 'sales',
    key: 'JTEZU11F88K007763',
    eventType: 'SaleRecorded',
    at: '2027-03-28T09:12:00Z',
    reason: 'REFUSED',
    error: 'DataIntegrityViolationException',
    ...changes,
  };
}

/** How the services are; one that is missing does not answer. */
export interface AdminState {
  accounts: Account[];
  invitations: Invitation[];
  audit: Record<string, AuditEntry[]>;
  operations: Record<string, Operations>;
  deadLetters: Record<string, DeadLetter[]>;
  site: Gateway['SiteResponse'];
}

export const wellOperations: Record<string, Operations> = {
  inventory: operations({ copies: [copy({ name: 'sales', topic: 'sales.sales.v1' })] }),
  'service-center': operations({
    copies: [copy(), copy({ name: 'customers', topic: 'sales.customers.v1', ageSeconds: 1 })],
    mails,
  }),
  sales: operations({ copies: [copy({ ageSeconds: 3 }), copy({ name: 'accounts', topic: 'identity.accounts.v1' })] }),
  parking: operations({ copies: [copy(), copy({ name: 'customers', topic: 'sales.customers.v1' })] }),
  identity: operations({ copies: [], mails }),
};

export const troubledOperations: Record<string, Operations> = {
  inventory: operations({
    copies: [copy({ name: 'sales', topic: 'sales.sales.v1', state: 'OUT_OF_DATE', ageSeconds: 4_000 })],
    events: { waiting: 1_312, oldestAt: '2027-03-28T08:51:00Z', flowing: false, givenUp: 1 },
  }),
  'service-center': operations({
    copies: [copy({ state: 'BEHIND', recordsBehind: 412, ageSeconds: 31 })],
    mails: { waiting: 3, oldestAt: '2027-03-28T09:41:00Z', flowing: false, givenUp: 2 },
  }),
  parking: operations(),
  identity: operations({ copies: [], mails }),
};

export const adminState: AdminState = {
  accounts,
  invitations,
  audit,
  operations: wellOperations,
  deadLetters: {},
  site: { currency: 'USD', country: 'US', zone: 'UTC', mileageUnit: 'MI', language: 'en' },
};
