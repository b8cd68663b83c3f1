import { http, HttpResponse } from 'msw';
import type { InventoryService, SalesService } from '@/shared/api/generated';
import { page } from './answers';

type Automobile = InventoryService['AutomobileResponse'];
type StockImport = InventoryService['ImportResponse'];
type HistoryEntry = InventoryService['HistoryEntry'];

export function automobile(changes: Partial<Automobile> = {}): Automobile {
  return {
    vin: 'JTEZU11F88K007763',
    manufacturer: { id: 1, name: 'toyota' },
    model: { id: 11, name: 'cruiser' },
    modelYear: 2008,
    mileage: { value: 274_117, unit: 'MI' },
    price: { minorUnits: 630_000, currency: 'USD' },
    color: 'black',
    condition: 'USED',
    status: 'AVAILABLE',
    purpose: 'SALE',
    fuel: 'PETROL',
    titleStatus: 'CLEAN',
    emissionClass: 'EURO_5',
    registrationPlate: 'MA FC 2008',
    location: 'Hall 2, row C',
    weightKg: 1_930,
    legacyVin: false,
    pictures: [],
    changedAt: '2027-03-20T09:00:00Z',
    ...changes,
  };
}

export const history: HistoryEntry[] = [
  { vin: '', occurredAt: '2027-03-20T09:00:00Z', kind: 'OFFERED', changes: [] },
  {
    vin: '',
    occurredAt: '2027-03-18T14:20:00Z',
    kind: 'EDITED',
    changes: [
      { field: 'price', from: '6900.00 USD', to: '6300.00 USD' },
      { field: 'location', to: 'Hall 2, row C' },
      { field: 'purchaseCost' },
    ],
  },
  {
    vin: '',
    occurredAt: '2027-03-11T08:00:00Z',
    kind: 'APPOINTMENT_FINISHED',
    appointmentId: 9,
    reason: 'Inspection before the sale',
    changes: [
      { field: 'status', to: 'FINISHED' },
      { field: 'startsAt', to: '2027-03-11T08:00:00Z' },
      { field: 'odometer', to: '274117 MI' },
    ],
  },
  { vin: '', occurredAt: '2027-03-10T16:45:00Z', kind: 'A_LATER_KIND', changes: [] },
  { vin: '', occurredAt: '2027-03-10T10:00:00Z', kind: 'REGISTERED', changes: [] },
];

export const commitments: SalesService['CommitmentResponse'][] = [
  {
    id: 5,
    vin: 'JTEZU11F88K007763',
    kind: 'TEST_DRIVE',
    startsAt: '2027-03-29T13:00:00Z',
    endsAt: '2027-03-29T14:00:00Z',
    note: 'Wants to try it on the motorway.',
  },
];

export function stockImport(changes: Partial<StockImport> = {}): StockImport {
  return {
    id: 7,
    format: 'CSV',
    status: 'COMPLETED',
    receivedAt: '2027-03-28T08:15:00Z',
    startedAt: '2027-03-28T08:15:01Z',
    finishedAt: '2027-03-28T08:15:09Z',
    sizeBytes: 169_161,
    bytesDone: 169_161,
    rows: 2_499,
    accepted: 2_411,
    updated: 12,
    unchanged: 3,
    rejected: 73,
    warnings: 18,
    ignoredColumns: ['lot', 'state'],
    ...changes,
  };
}

const rejections: InventoryService['RemarkBody'][] = [
  {
    line: 14,
    code: 'invalid-vin',
    field: 'vin',
    vin: '1FTEW1EP8JFA13785',
    detail: 'The check digit is 7 and should be 8.',
  },
  {
    line: 221,
    code: 'invalid-price',
    field: 'price',
    detail: 'A price is above 0; leave it empty where there is none.',
  },
];

export const stockState = {
  car: automobile(),
  history,
  commitments,
  imports: [
    stockImport(),
    stockImport({ id: 6, status: 'FAILED', accepted: 0, failure: 'The first line names no column “vin”.' }),
  ] as StockImport[],
};
export type StockState = typeof stockState;

/** What the inventory answers those who work with the stock. */
export function stockHandlers(state: StockState, unknown: (vin: unknown) => Response) {
  let version = 3;
  const answer = () => HttpResponse.json(state.car, { headers: { ETag: `"${version}"` } });
  const move = (status: Automobile['status']) => () => {
    version++;
    state.car.status = status;
    return answer();
  };
  let cost: InventoryService['PurchaseCostBody'] = { purchaseCost: { minorUnits: 510_000, currency: 'USD' } };
  return [
    http.post('*/api/v1/automobiles', async ({ request }) => {
      const { vin, color } = (await request.json()) as InventoryService['RegisterAutomobileRequest'];
      Object.assign(state.car, automobile({ vin, status: 'IN_STOCK', ...(color !== undefined && { color }) }));
      return HttpResponse.json(state.car, { status: 201 });
    }),
    http.get('*/api/v1/automobiles/:vin/cost', () => HttpResponse.json(cost)),
    http.put('*/api/v1/automobiles/:vin/cost', async ({ request }) => {
      cost = (await request.json()) as InventoryService['PurchaseCostBody'];
      return HttpResponse.json(cost);
    }),
    http.get('*/api/v1/automobiles/:vin/history', () => HttpResponse.json({ items: state.history })),
    http.post('*/api/v1/automobiles/:vin/receive', move('IN_STOCK')),
    http.post('*/api/v1/automobiles/:vin/prepare', move('IN_PREPARATION')),
    http.post('*/api/v1/automobiles/:vin/offer', move('AVAILABLE')),
    http.post('*/api/v1/automobiles/:vin/delist', () => answer()),
    http.get('*/api/v1/automobiles/:vin', ({ params: { vin } }) => (vin === state.car.vin ? answer() : unknown(vin))),
    http.patch('*/api/v1/automobiles/:vin', async ({ request }) => {
      const changes = Object.entries((await request.json()) as Record<string, unknown>);
      version++;
      Object.assign(state.car, Object.fromEntries(changes.map(([key, value]) => [key, value ?? undefined])));
      return answer();
    }),
    http.get('*/api/v1/manufacturers', () =>
      HttpResponse.json(
        page(['toyota', 'ford', 'dodge', 'chevrolet', 'jeep'].map((name, id) => ({ id: id + 1, name }))),
      ),
    ),
    http.get('*/api/v1/models', () =>
      HttpResponse.json(
        page(
          ['cruiser', 'corolla'].map((name, id) => ({ id: id + 11, name, manufacturer: { id: 1, name: 'toyota' } })),
        ),
      ),
    ),
    http.post('*/api/v1/models', async ({ request }) => {
      const { name } = (await request.json()) as InventoryService['AddModelRequest'];
      return HttpResponse.json({ id: 99, name, manufacturer: { id: 1, name: 'toyota' } }, { status: 201 });
    }),
    http.get('*/api/v1/vehicles/:vin/commitments', () => HttpResponse.json(page(state.commitments))),
    http.post('*/api/v1/vehicles/:vin/commitments', async ({ request, params: { vin } }) => {
      const hold = (await request.json()) as SalesService['HoldVehicleRequest'];
      const held = { id: 6, vin: String(vin), ...hold };
      state.commitments.push(held);
      return HttpResponse.json(held, { status: 201 });
    }),
    http.post('*/api/v1/vehicles/:vin/commitments/:id/release', ({ params: { id } }) => {
      const released = state.commitments.find((one) => String(one.id) === id);
      state.commitments = state.commitments.filter((one) => one !== released);
      return HttpResponse.json(released);
    }),
    http.get('*/api/v1/automobile-imports', () => HttpResponse.json(page(state.imports, 10))),
    http.post('*/api/v1/automobile-imports', () => {
      const received = stockImport({
        id: 8,
        status: 'RUNNING',
        bytesDone: 70_000,
        rows: 1_000,
        accepted: 990,
        rejected: 10,
      });
      state.imports.unshift(received);
      return HttpResponse.json(received, { status: 202 });
    }),
    http.get('*/api/v1/automobile-imports/:id', ({ params: { id } }) => {
      const found = state.imports.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : HttpResponse.json(found);
    }),
    http.get('*/api/v1/automobile-imports/:id/rejections', () => HttpResponse.json({ items: rejections })),
    http.get('*/api/v1/automobile-imports/:id/warnings', () => HttpResponse.json({ items: rejections.slice(0, 1) })),
  ];
}
