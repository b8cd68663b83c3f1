const kinds = ['AUTOMOBILE', 'APPOINTMENT', 'SALE', 'CUSTOMER', 'STAY', 'EVERYTHING'] as const;

type Kind = (typeof kinds)[number];

/** Something has changed: the VIN of a car, an appointment or a sale, a customer's or a stay's number, where one may know it. */
export interface Hint {
  kind: Kind;
  key?: string;
}

/** As the gateway sends it; undefined for what only a newer page knows. */
export function hintOf(text: string): Hint | undefined {
  const hint = JSON.parse(text) as Hint;
  return kinds.includes(hint.kind) ? hint : undefined;
}

interface Concerned {
  /** What lists or counts such things. */
  every: readonly string[];
  /** What is about one of them, with its key in the second place. */
  same: readonly string[];
}

/** By the first word of their keys, the queries that a change concerns. */
const concerned: Record<Exclude<Kind, 'EVERYTHING'>, Concerned> = {
  AUTOMOBILE: { every: ['automobiles', 'vehicles'], same: ['automobile', 'vehicle'] },
  APPOINTMENT: { every: ['appointments', 'appointment', 'free-slots'], same: ['automobile', 'vehicle'] },
  SALE: { every: ['sales', 'sale'], same: ['automobile', 'commitments', 'vehicle'] },
  CUSTOMER: { every: ['customers'], same: ['customer'] },
  STAY: { every: ['stays', 'availability', 'parking-notices'], same: ['stay'] },
};

/** What nobody publishes events of: asked anew now and then, and after an absence. */
const quiet = [
  'account',
  'account-name',
  'accounts',
  'audit',
  'dead-letters',
  'import',
  'imports',
  'invitations',
  'manufacturers',
  'models',
  'operations',
  'parking',
  'salespeople',
  'salesperson',
  'technician',
  'technicians',
  'workshop',
  'workshop-calendar',
];

/** What no event changes. */
const fixed = ['session', 'site', 'vin'];

/** Every first word of a query's key that is known here. */
export const knownRoots = new Set([
  ...Object.values(concerned).flatMap(({ every, same }) => [...every, ...same]),
  ...quiet,
  ...fixed,
]);

/** Whether what was asked for may be different now. */
export function concerns({ kind, key }: Hint, [root, id]: readonly unknown[]): boolean {
  if (typeof root !== 'string' || fixed.includes(root)) return false;
  if (kind === 'EVERYTHING') return true;
  const { every, same } = concerned[kind];
  return every.includes(root) || (same.includes(root) && (key === undefined || id === undefined || sameKey(id, key)));
}

/** Also for words such as "own", which do not say whose. */
function sameKey(id: unknown, key: string): boolean {
  return String(id) === key || (typeof id === 'string' && /^[a-z]/.test(id));
}
