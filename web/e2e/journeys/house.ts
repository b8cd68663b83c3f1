import { expect } from './journey';
import type { WebApp } from './pages/WebApp';

interface Named {
  id: number;
  name: string;
}

async function created(app: WebApp, path: string, data: unknown): Promise<{ id: number }> {
  const answer = await app.post(path, data);
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as { id: number };
}

async function get<T>(app: WebApp, path: string): Promise<T> {
  const answer = await app.page.request.get(path);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

/** The model of a truck; whoever comes first writes it down. */
export async function truckModel(seller: WebApp): Promise<number> {
  const named = async (path: string, name: string) =>
    (await get<{ items: Named[] }>(seller, path)).items.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const ford =
    (await named('/api/v1/manufacturers?size=100&q=ford', 'Ford')) ??
    (await created(seller, '/api/v1/manufacturers', { name: 'Ford' }));
  const models = `/api/v1/models?size=100&manufacturerId=${ford.id}`;
  const model =
    (await named(models, 'F-150')) ??
    (await created(seller, '/api/v1/models', { manufacturerId: ford.id, name: 'F-150' }));
  return model.id;
}

/** A truck that is for sale, for journeys that begin after it was put up. */
export async function aTruckForSale(seller: WebApp, vin: string): Promise<void> {
  await created(seller, '/api/v1/automobiles', {
    vin,
    modelId: await truckModel(seller),
    status: 'AVAILABLE',
    condition: 'USED',
    modelYear: 2019,
    color: 'red',
    mileage: { value: 30_000, unit: 'MI' },
    price: { minorUnits: 1_850_000, currency: 'USD' },
  });
}

/** A truck that we have sold to somebody of that name, so that it is a VIP in the workshop. */
export async function aTruckSoldTo(seller: WebApp, buyer: { firstName: string; lastName: string }, vin: string) {
  await aTruckForSale(seller, vin);
  const customer = await created(seller, '/api/v1/customers', buyer);
  const { accountId } = await get<{ accountId: string }>(seller, '/api/v1/me');
  const people = await get<{ items: { id: number; accountId?: string }[] }>(seller, '/api/v1/salespeople?size=100');
  const price = { minorUnits: 1_800_000, currency: 'USD' };
  const sale = {
    vin,
    customerId: customer.id,
    salespersonId: people.items.find((one) => one.accountId === accountId)?.id,
    price,
  };
  // Sales hears of the car a moment after the stock has it, and the workshop of the sale a moment later.
  await expect(async () => expect((await seller.post('/api/v1/sales', sale)).status()).toBe(201)).toPass();
  await expect(async () =>
    expect((await get<{ vip: boolean }>(seller, `/api/v1/vehicles/${vin}`)).vip).toBe(true),
  ).toPass();
}

export const hire = (app: WebApp, firstName: string, lastName: string, accountId?: string) =>
  created(app, '/api/v1/technicians', { employeeId: `${firstName} ${lastName}`, firstName, lastName, accountId });

/** When that technician has a quarter of an hour for somebody, on a day at the site. */
export async function freeTimeOf(technicianId: number, day: string, advisor: WebApp): Promise<string> {
  const { days } = await get<{ days: { slots: { startsAt: string }[] }[] }>(
    advisor,
    `/api/v1/workshop/free-slots?technicianId=${technicianId}&from=${day}&days=1&durationMinutes=15`,
  );
  const startsAt = days[0]?.slots[0]?.startsAt;
  if (startsAt === undefined) throw new Error(`Technician ${technicianId} has no time left on ${day}`);
  return startsAt;
}

/**
 * The second of those weekdays in the next month, or one some weeks later, in the way the addresses have it.
 *
 * @param weekday 0 for Sunday to 6 for Saturday
 */
export function nextMonths(weekday: number, weeksLater = 0): string {
  const today = new Date();
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 8 + 7 * weeksLater));
  while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

export { created, get };
