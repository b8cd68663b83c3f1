import { http, HttpResponse } from 'msw';
import type { SalesService } from '@/shared/api/generated';
import { page, tagged } from './answers';
import { customerHandlers, customersState } from './customers';
import { figureHandlers, figures } from './figures';

type Sale = SalesService['SaleDetails'];
type Salesperson = SalesService['SalespersonResponse'];

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

export const salesState = { ...customersState, salespeople, sales, figures };
export type SalesState = typeof salesState;

/** What the sales service answers those who sell. */
export function salesHandlers(state: SalesState, unknown: (id: unknown) => Response) {
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
    ...customerHandlers(state, unknown),
    ...figureHandlers(state),
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
