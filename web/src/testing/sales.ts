import { http, HttpResponse } from 'msw';
import type { InventoryService, SalesService } from '@/shared/api/generated';

type Customer = SalesService['CustomerResponse'];
type Sale = SalesService['SaleDetails'];
type Salesperson = SalesService['SalespersonResponse'];
type Figure = SalesService['SalesFigure'];

export const customerAda: Customer = {
  id: 4,
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.org',
  phone: '+14155550123',
  address: '12 St James’s Square\nLondon',
  registeredAt: '2027-01-12T09:00:00Z',
  changedAt: '2027-01-12T09:00:00Z',
};

export const customers: Customer[] = [
  customerAda,
  {
    id: 5,
    firstName: 'Charles',
    lastName: 'Babbage',
    phoneAsGiven: '555 0 ask at the desk',
    registeredAt: '2027-02-03T15:30:00Z',
    changedAt: '2027-02-03T15:30:00Z',
  },
  {
    id: 6,
    firstName: 'Maximiliana-Alexandra',
    lastName: 'von und zu Hohenstein-Oberwallenburg',
    email: 'maximiliana.alexandra.hohenstein@a-rather-long-domain-name.example',
    registeredAt: '2027-03-03T11:00:00Z',
    changedAt: '2027-03-03T11:00:00Z',
  },
];

/** The same person, written down again at the workshop. */
export const duplicates: SalesService['LikelyDuplicateResponse'][] = [
  {
    customer: {
      id: 7,
      firstName: 'Ada',
      lastName: 'Lovelace-King',
      email: 'ada@example.org',
      phone: '+442079460018',
      registeredAt: '2027-03-03T11:00:00Z',
      changedAt: '2027-03-03T11:00:00Z',
    },
    sameEmail: true,
    samePhone: false,
    sameName: false,
  },
];

export const salespeople: Salesperson[] = [
  {
    id: 3,
    firstName: 'Katherine',
    lastName: 'Johnson',
    employeeId: 'kjohnson',
    active: true,
    accountId: '5b1f3a52-58a4-4f53-8d0c-6d4f1c1d9f10',
  },
  { id: 2, firstName: 'Dorothy', lastName: 'Vaughan', employeeId: 'dvaughan', active: true },
  { id: 1, firstName: 'Mary', lastName: 'Jackson', employeeId: 'mjackson', active: false },
];

export function sale(changes: Partial<Sale> = {}): Sale {
  return {
    id: 21,
    version: 1,
    status: 'CONTRACTED',
    automobile: { vin: 'JTEZU11F88K007763', manufacturer: 'toyota', model: 'cruiser', modelYear: 2008, color: 'black' },
    customer: { id: 4, firstName: 'Ada', lastName: 'Lovelace' },
    salesperson: { id: 3, firstName: 'Katherine', lastName: 'Johnson', employeeId: 'kjohnson' },
    price: { minorUnits: 630_000, currency: 'USD' },
    soldOn: '2027-03-28',
    createdAt: '2027-03-28T10:00:00Z',
    contractedAt: '2027-03-28T10:00:00Z',
    ...changes,
  };
}

export const sales: Sale[] = [
  sale(),
  sale({
    id: 20,
    status: 'RESERVED',
    automobile: { vin: '3GCPCREC2JG473991', manufacturer: 'chevrolet', model: '1500', modelYear: 2018 },
    customer: { id: 6, firstName: 'Maximiliana-Alexandra', lastName: 'von und zu Hohenstein-Oberwallenburg' },
    price: { minorUnits: 2_770_050, currency: 'USD' },
    reservedUntil: '2027-03-31T10:00:00Z',
  }),
  sale({
    id: 19,
    status: 'DRAFT',
    soldOn: '2027-03-27',
    salesperson: { id: 2, firstName: 'Dorothy', lastName: 'Vaughan' },
  }),
  sale({ id: 18, status: 'DELIVERED', soldOn: '2027-03-02', deliveredAt: '2027-03-05T09:00:00Z' }),
  sale({
    id: 17,
    status: 'CANCELLED',
    soldOn: '2027-02-20',
    customer: { id: 9 },
    closure: { at: '2027-02-21T12:00:00Z', by: 'STAFF', reason: 'The bank did not lend the money.' },
  }),
];

const money = (minorUnits: number, currency = 'USD') => ({ minorUnits, currency });

export const figures: Record<'MONTH' | 'MAKE' | 'PERSON', Figure[]> = {
  MONTH: [
    {
      key: '2026-10',
      label: '2026-10',
      sales: 31,
      total: money(58_210_000),
      gross: money(6467777),
      salesWithoutCost: 3,
    },
    {
      key: '2026-11',
      label: '2026-11',
      sales: 28,
      total: money(49_925_000),
      gross: money(5547222),
      salesWithoutCost: 0,
    },
    {
      key: '2027-01',
      label: '2027-01',
      sales: 12,
      total: money(20_880_000),
      gross: money(2320000),
      salesWithoutCost: 0,
    },
    {
      key: '2027-02',
      label: '2027-02',
      sales: 37,
      total: money(71_340_000),
      gross: money(7926666),
      salesWithoutCost: 1,
    },
    {
      key: '2027-03',
      label: '2027-03',
      sales: 41,
      total: money(80_015_050),
      gross: money(8890561),
      salesWithoutCost: 1,
    },
    { key: '2027-03', label: '2027-03', sales: 2, total: money(3_000_000, 'EUR'), salesWithoutCost: 2 },
  ],
  MAKE: [
    { key: '', label: 'unknown', sales: 2, total: money(1_200_000), gross: money(133333), salesWithoutCost: 2 },
    {
      key: 'chevrolet',
      label: 'chevrolet',
      sales: 33,
      total: money(69_000_000),
      gross: money(7666666),
      salesWithoutCost: 1,
    },
    { key: 'ford', label: 'ford', sales: 78, total: money(150_370_050), gross: money(16707783), salesWithoutCost: 2 },
    {
      key: 'mercedes-benz',
      label: 'mercedes-benz',
      sales: 8,
      total: money(24_900_000),
      gross: money(2766666),
      salesWithoutCost: 0,
    },
    { key: 'toyota', label: 'toyota', sales: 30, total: money(34_900_000), gross: money(3877777), salesWithoutCost: 2 },
  ],
  PERSON: [
    {
      key: 'dvaughan',
      label: 'Dorothy Vaughan',
      sales: 70,
      total: money(131_000_000),
      gross: money(14555555),
      salesWithoutCost: 2,
    },
    {
      key: 'kjohnson',
      label: 'Katherine Johnson',
      sales: 81,
      total: money(149_370_050),
      gross: money(16596672),
      salesWithoutCost: 1,
    },
  ],
};

export const stockAge: InventoryService['AgeBracket'][] = [
  { fromDays: 0, toDays: 30, cars: 412, withoutPrice: 3, values: [money(812_400_000), money(4_100_000, 'EUR')] },
  { fromDays: 31, toDays: 60, cars: 228, withoutPrice: 0, values: [money(455_210_000)] },
  { fromDays: 61, toDays: 90, cars: 97, withoutPrice: 0, values: [money(171_050_000)] },
  { fromDays: 91, toDays: 180, cars: 0, withoutPrice: 0, values: [] },
  { fromDays: 181, cars: 41, withoutPrice: 1, values: [money(60_900_000)] },
];

export const salesState = { customers, duplicates, salespeople, sales, figures };
export type SalesState = typeof salesState;

const page = <T>(items: readonly T[], size = 50) => ({
  items,
  page: 0,
  size,
  totalItems: items.length,
  totalPages: Math.ceil(items.length / size),
});

/** What the sales service answers those who sell. */
export function salesHandlers(state: SalesState, unknown: (id: unknown) => Response) {
  const tagged = (body: Customer | Sale | Salesperson) => HttpResponse.json(body, { headers: { ETag: '"1"' } });
  const moved =
    (status: Sale['status']) =>
    async ({ request, params: { id } }: { request: Request; params: Record<string, unknown> }) => {
      const found = state.sales.find((one) => String(one.id) === id);
      if (found === undefined) return unknown(id);
      const text = await request.text();
      const { reason } = (text === '' ? {} : JSON.parse(text)) as { reason?: string };
      found.status = status;
      if (reason !== undefined) found.closure = { at: '2027-03-29T08:00:00Z', by: 'STAFF', reason };
      return tagged(found);
    };
  return [
    http.get('*/api/v1/customers', ({ request }) => {
      const words = (new URL(request.url).searchParams.get('q') ?? '').toLowerCase().split(/\s+/);
      const found = state.customers.filter(({ firstName, lastName, email = '' }) =>
        words.every((word) => `${firstName} ${lastName} ${email}`.toLowerCase().includes(word)),
      );
      return HttpResponse.json(page(found));
    }),
    http.post('*/api/v1/customers', async ({ request }) => {
      const details = (await request.json()) as SalesService['SaveCustomerRequest'];
      const registered = {
        id: 40,
        registeredAt: '2027-03-29T08:00:00Z',
        changedAt: '2027-03-29T08:00:00Z',
        ...details,
      };
      state.customers.push(registered);
      return HttpResponse.json(registered, { status: 201 });
    }),
    http.get('*/api/v1/customers/:id/duplicates', ({ params: { id } }) =>
      HttpResponse.json(id === '4' ? state.duplicates : []),
    ),
    http.post('*/api/v1/customers/:id/merge', ({ params: { id } }) => {
      const found = state.customers.find((one) => String(one.id) === id);
      state.duplicates = [];
      return found === undefined ? unknown(id) : tagged(found);
    }),
    http.get('*/api/v1/customers/8', () =>
      HttpResponse.json(
        {
          type: 'urn:forecourt:problem:merged-into',
          title: 'Customer was merged',
          status: 410,
          detail: 'The customer 8 is the customer 4 now.',
          survivorId: 4,
        },
        { status: 410 },
      ),
    ),
    http.get('*/api/v1/customers/:id', ({ params: { id } }) => {
      const found = state.customers.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : tagged(found);
    }),
    http.put('*/api/v1/customers/:id', async ({ request, params: { id } }) => {
      const details = (await request.json()) as SalesService['SaveCustomerRequest'];
      const found = state.customers.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : tagged(Object.assign(found, details));
    }),
    http.get('*/api/v1/salespeople', () => HttpResponse.json(page(state.salespeople, 100))),
    http.post('*/api/v1/salespeople', async ({ request }) => {
      const added = { id: 30, active: true, ...((await request.json()) as SalesService['SaveSalespersonRequest']) };
      state.salespeople.push(added);
      return HttpResponse.json(added, { status: 201 });
    }),
    http.get('*/api/v1/salespeople/:id', ({ params: { id } }) => {
      const found = state.salespeople.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : tagged(found);
    }),
    http.get('*/api/v1/sales', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const found = state.sales.filter(
        (one) =>
          [null, one.status].includes(asked.get('status') as Sale['status'] | null) &&
          [null, String(one.salesperson.id)].includes(asked.get('salespersonId')) &&
          [null, String(one.customer.id)].includes(asked.get('customerId')),
      );
      return HttpResponse.json(page(found));
    }),
    http.get('*/api/v1/automobiles/stock-age', () => HttpResponse.json(stockAge)),
    http.get('*/api/v1/sales/reports', ({ request }) => {
      const by = (new URL(request.url).searchParams.get('by') ?? 'MONTH') as keyof typeof figures;
      return HttpResponse.json({ by, from: '1900-01-01', to: '2200-12-31', figures: state.figures[by] });
    }),
    http.post('*/api/v1/sales', async ({ request }) => {
      const { vin, customerId, price, stage } = (await request.json()) as SalesService['RecordSaleRequest'];
      const buyer = state.customers.find(({ id }) => id === customerId);
      const recorded = sale({
        id: 50,
        status: stage ?? 'CONTRACTED',
        automobile: { vin, manufacturer: 'toyota', model: 'cruiser', modelYear: 2008 },
        price,
        ...(buyer !== undefined && { customer: buyer }),
      });
      state.sales.push(recorded);
      return HttpResponse.json(recorded, { status: 201 });
    }),
    http.get('*/api/v1/sales/:id', ({ params: { id } }) => {
      const found = state.sales.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : tagged(found);
    }),
    http.put('*/api/v1/sales/:id', async ({ request, params: { id } }) => {
      const { price, soldOn } = (await request.json()) as SalesService['ReviseSaleRequest'];
      const found = state.sales.find((one) => String(one.id) === id);
      return found === undefined ? unknown(id) : tagged(Object.assign(found, { price, soldOn }));
    }),
    http.post('*/api/v1/sales/:id/reserve', moved('RESERVED')),
    http.post('*/api/v1/sales/:id/contract', moved('CONTRACTED')),
    http.post('*/api/v1/sales/:id/deliver', moved('DELIVERED')),
    http.post('*/api/v1/sales/:id/cancel', moved('CANCELLED')),
    http.post('*/api/v1/sales/:id/unwind', moved('UNWOUND')),
  ];
}
