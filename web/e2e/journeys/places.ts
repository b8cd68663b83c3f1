import { created } from './house';
import { expect } from './journey';
import type { WebApp } from './pages/WebApp';

const hourly = 400;
const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Four euros an hour by day and by night; who leaves early has used a quarter of an hour at least. */
const document = {
  stepMinutes: 15,
  windows: Object.fromEntries(days.map((day) => [day, [{ from: '00:00', to: '24:00' }]])),
  holidays: [],
  scales: [
    {
      ...{ vehicle: 'CAR', user: 'VISITOR', freeOfCharge: false },
      ...{ ladder: [{ centsPerHour: hourly }], freeMinutes: 0 },
    },
  ],
  postParkingCharges: [],
  terms: { earlyStop: true, cancelWithinSeconds: 0, noReturnMinutes: 0 },
};

/** Its clocks are never changed, and show UTC. */
const place = { timeZone: 'Atlantic/Reykjavik', street: '3 Quay Street', city: 'Reykjavik' };

export interface Place {
  id: number;
  name: string;
  timeZone: string;
}

/** A place to park that nobody else knows, with twenty spaces or on the street, run by whoever that window is. */
export async function aPlaceToPark(manager: WebApp, name: string, kind: 'CAR_PARK' | 'ON_STREET'): Promise<Place> {
  const parking = '/api/v1/parking';
  const operator = await created(manager, `${parking}/operators`, { name: `${name} Ltd` });
  const tariff = await created(manager, `${parking}/tariffs`, {
    ...{ operatorId: operator.id, name: `Prices of ${name}`, currency: 'EUR' },
  });
  const versions = `${parking}/tariffs/${tariff.id}/versions`;
  const draft = await manager.post(versions, { document });
  expect(draft.status(), await draft.text()).toBe(201);
  const published = await manager.post(`${versions}/1/publish`, {}, { 'If-Match': draft.headers().etag ?? '' });
  expect(published.status(), await published.text()).toBe(200);
  const position = { latitude: 64.1 + Math.random() / 10, longitude: -21.9 + Math.random() / 10 };
  const site = await created(manager, `${parking}/sites`, {
    ...{ ...place, operatorId: operator.id, kind, name, position },
    ...(kind === 'ON_STREET' && { capacity: 100 }),
  });
  if (kind === 'CAR_PARK') {
    const numbers = { prefix: 'A-', from: 1, to: 20, digits: 2 };
    await manager.post(`${parking}/sites/${site.id}/spaces`, { ranges: [{ numbers, kind: 'STANDARD' }] });
  }
  await manager.put(`${parking}/sites/${site.id}/tariff`, { tariffId: tariff.id });
  return { id: site.id, name, timeZone: place.timeZone };
}

const letters = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const some = (from: string, count: number) =>
  Array.from({ length: count }, () => from.charAt(Math.floor(Math.random() * from.length))).join('');

/** As in France since 2009. */
export const aPlate = () => `${some(letters, 2)}-${some('123456789', 3)}-${some(letters, 2)}`;
