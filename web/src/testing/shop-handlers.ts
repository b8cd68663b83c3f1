import { http, HttpResponse } from 'msw';
import type { IdentityService, SalesService } from '@/shared/api/generated';
import type { Session } from '@/shared/session/session';
import { searchCars } from './car-search';
import { refuse } from './refuse';
import { carOf, customerRecord, type Shop } from './shop';

/** The services' answers to visitors and customers; staff's sales are answered elsewhere. */
export function shopHandlers(state: Shop & { session: Session }) {
  const staff = state.session.roles.some((role) => role !== 'CUSTOMER');
  let version = 3;
  const ownCustomer = () =>
    state.customerRecord === undefined
      ? refuse(404, 'customer-not-found', 'Customer not found', 'You are not known as a customer.')
      : HttpResponse.json(state.customerRecord, { headers: { ETag: `"${String(version)}"` } });
  const signedOut = () =>
    state.session.signedIn ? undefined : refuse(401, 'unauthenticated', 'Sign in first', 'This needs a sign-in.');

  return [
    http.get('*/api/v1/automobiles', ({ request }) =>
      HttpResponse.json(searchCars(state.cars, new URL(request.url).searchParams)),
    ),
    http.get('*/api/v1/automobiles/:vin', ({ params: { vin } }) =>
      state.cars.some((car) => car.vin === vin)
        ? HttpResponse.json(carOf(String(vin), state.cars))
        : refuse(404, 'automobile-not-found', 'Automobile not found', `There is no automobile ${String(vin)}.`),
    ),
    http.get('*/api/v1/sales', () => {
      if (staff) return undefined;
      const items = state.purchases;
      return signedOut() ?? HttpResponse.json({ items, page: 0, size: 50, totalItems: items.length, totalPages: 1 });
    }),
    http.get('*/api/v1/sales/:id', ({ params: { id } }) => {
      if (staff) return undefined;
      const one = state.purchases.find((sale) => String(sale.id) === id);
      return (
        signedOut() ??
        (one === undefined
          ? refuse(404, 'sale-not-found', 'Sale not found', `There is no sale ${String(id)}.`)
          : HttpResponse.json(one))
      );
    }),
    http.get('*/api/v1/customers/me', () => signedOut() ?? ownCustomer()),
    http.put('*/api/v1/customers/me', async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${String(version)}"`) {
        return refuse(412, 'version-mismatch', 'Changed since', 'It was changed since it was read.');
      }
      version++;
      const { phone, ...details } = (await request.json()) as SalesService['SaveCustomerRequest'];
      const { id, registeredAt } = state.customerRecord ?? customerRecord;
      state.customerRecord = {
        id,
        registeredAt,
        changedAt: '2027-04-01T08:00:00Z',
        ...details,
        ...(phone !== undefined && { phone, phoneAsGiven: phone }),
      };
      return ownCustomer();
    }),
    http.get('*/api/v1/customers/me/export', () =>
      state.customerRecord === undefined
        ? ownCustomer()
        : HttpResponse.json<SalesService['CustomerExportResponse']>({ customer: state.customerRecord, records: {} }),
    ),
    http.get('*/api/v1/accounts/me/export', () =>
      HttpResponse.json<IdentityService['AccountExportResponse']>({
        account: {
          id: state.session.accountId ?? '',
          email: state.session.email ?? '',
          emailVerified: true,
          name: state.session.name ?? '',
          roles: ['CUSTOMER'],
          registeredAt: '2027-01-11T09:00:00Z',
        },
        sessions: [],
      }),
    ),
  ];
}
