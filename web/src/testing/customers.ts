import { http, HttpResponse } from 'msw';
import type { SalesService } from '@/shared/api/generated';
import { page, tagged } from './answers';

type Customer = SalesService['CustomerResponse'];

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

export const customersState = { customers, duplicates };

/** What the sales service answers of customers. */
export function customerHandlers(state: typeof customersState, unknown: (id: unknown) => Response) {
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
  ];
}
