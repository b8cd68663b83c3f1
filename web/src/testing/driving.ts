import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import type { Session } from '@/shared/session/session';
import { page, tagged } from './answers';
import { refuse } from './refuse';
import type { StaysState } from './stays';

type Vehicle = ParkingService['VehicleResponse'];
type Notice = ParkingService['NoticeResponse'];
type Permit = ParkingService['PermitResponse'];

const bought = { vin: 'JTEZU11F88K007763', manufacturer: 'toyota', model: 'cruiser', modelYear: 2008 };

/** One of each: with a name, bought here and still without a plate, and foreign. */
export const everyVehicle: Vehicle[] = [
  { id: 5, vehicleClass: 'CAR', statedClass: 'CAR', plate: 'AA123AA', plateKind: 'SIV', country: 'FR', name: 'Clio' },
  { id: 6, vehicleClass: 'HEAVY', weightKg: 1_980, propulsion: 'COMBUSTION', bought },
  { id: 7, vehicleClass: 'TWO_WHEELER', plate: 'KAB1312', plateKind: 'FOREIGN_OR_UNKNOWN', country: 'DE' },
];

export function notice(id: number, kind: Notice['kind'], changes: Partial<Notice> = {}): Notice {
  return {
    id,
    kind,
    createdAt: '2027-03-30T09:15:00Z',
    stay: {
      id: 41,
      kind: 'RESERVATION',
      site: 'Parkhaus Adalbertsteinweg',
      timeZone: 'Europe/Berlin',
      space: 'G-13',
      plate: 'AA123AA',
      country: 'FR',
      startsAt: '2027-03-30T07:00:00Z',
      endsAt: '2027-03-30T09:45:00Z',
    },
    ...changes,
  };
}

const kinds = [
  'ENDING',
  'EXTENDED',
  'CONFIRMED',
  'HELD',
  'HOLD_EXPIRED',
  'EXTENSION_FAILED',
  'OVERSTAYED',
  'ENDED',
  'CANCELLED',
  'NO_SHOW',
  'REFUNDED',
  'LATE_PAYMENT_RETURNED',
] as const satisfies readonly Notice['kind'][];

/** One of each, of which all but the first two have been read. */
export const everyNotice: Notice[] = kinds.map((kind, index) =>
  notice(12 - index, kind, index < 2 ? {} : { readAt: '2027-03-30T09:20:00Z' }),
);

const permit = (id: number, plate: string, changes: Partial<Permit>): Permit => ({
  id,
  plate,
  country: 'FR',
  userClass: 'RESIDENT',
  validFrom: '2025-01-01T00:00:00Z',
  grantedAt: '2025-01-01T00:00:00Z',
  ...changes,
});

const figures = (stays: number, minutes: number, minorUnits: number) => ({
  stays,
  minutes,
  money: minorUnits === 0 ? [] : [{ minorUnits, currency: 'EUR' }],
});

/** A year in which something was parked in three months, once free of charge. */
export const summary: ParkingService['ParkingSummaryResponse'] = {
  total: figures(9, 1_305, 6_150),
  months: [
    { month: '2026-01', figures: figures(4, 795, 3_450) },
    { month: '2026-03', figures: figures(4, 390, 2_700) },
    { month: '2026-11', figures: figures(1, 120, 0) },
  ],
  sites: [
    { id: 2, name: 'Parkhaus Büchel', figures: figures(5, 720, 4_200) },
    { id: 6, name: 'Belgisches Viertel', figures: figures(3, 465, 1_950) },
    { id: 8, name: 'Parkplatz ohne Anschrift', figures: figures(1, 120, 0) },
  ],
};

export const drivingState = {
  mailings: { reminders: true, reports: true, version: 1 },
  notices: [] as Notice[],
  permits: [
    permit(4, 'AA123AA', { zoneGroup: 'KOELN-3', validUntil: '2099-01-01T00:00:00Z' }),
    permit(3, 'BB456BB', { userClass: 'DISABLED_CARD' }),
    permit(2, 'CC789CC', { userClass: 'PROFESSIONAL', validUntil: '2025-07-01T00:00:00Z' }),
    permit(1, 'AA123AA', { zoneGroup: 'KOELN-2', revokedAt: '2025-03-01T00:00:00Z' }),
  ],
};
export type DrivingState = typeof drivingState;

const normalized = (plate: string) => plate.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** What the parking service answers of vehicles, notices and permits, and which stays there are. */
export function drivingHandlers(state: DrivingState & StaysState & { session: Session }, unknown: () => Response) {
  const base = '*/api/v1/parking';
  const done = () => new HttpResponse(null, { status: 204 });
  const signedOut = () =>
    state.session.signedIn ? undefined : refuse(401, 'unauthenticated', 'Sign in first', 'This needs a sign-in.');
  const forbidden = () =>
    state.session.roles.some((role) => role === 'ADMIN' || role === 'PARKING_MANAGER')
      ? undefined
      : refuse(403, 'forbidden', 'Not for your account', 'This is for those who run parking.');
  const mailings = () => {
    const { version, ...choice } = state.mailings;
    return HttpResponse.json(choice, { headers: { ETag: `"${version}"` } });
  };
  const vehicleOf = (id: unknown) => state.parkingVehicles.find((one) => String(one.id) === id);
  const said = (body: ParkingService['VehicleRequest']) => {
    const { vehicleClass, ...rest } = body;
    return {
      ...rest,
      plate: normalized(body.plate),
      vehicleClass: vehicleClass ?? 'CAR',
      ...(vehicleClass !== undefined && { statedClass: vehicleClass }),
    };
  };
  return [
    http.post(`${base}/vehicles`, async ({ request }) => {
      const vehicle: Vehicle = { id: 30, ...said((await request.json()) as ParkingService['VehicleRequest']) };
      const other = state.parkingVehicles.find(({ plate }) => plate === vehicle.plate);
      if (other !== undefined) {
        const detail = `Your vehicle ${String(other.id)} has that plate; change or remove it instead.`;
        return refuse(409, 'vehicle-plate-taken', 'Vehicle with that plate', detail);
      }
      state.parkingVehicles.push(vehicle);
      return tagged(vehicle, 201);
    }),
    http.get(`${base}/vehicles/:id`, ({ params: { id } }) => {
      const vehicle = vehicleOf(id);
      return vehicle === undefined ? unknown() : tagged(vehicle);
    }),
    http.put(`${base}/vehicles/:id`, async ({ request, params: { id } }) => {
      const vehicle = vehicleOf(id);
      if (vehicle === undefined) return unknown();
      return tagged(Object.assign(vehicle, said((await request.json()) as ParkingService['VehicleRequest'])));
    }),
    http.delete(`${base}/vehicles/:id`, ({ params: { id } }) => {
      state.parkingVehicles = state.parkingVehicles.filter((one) => String(one.id) !== id);
      return done();
    }),
    http.get(`${base}/history/summary`, ({ request }) => {
      const there = new URL(request.url).searchParams.get('from') === '2026-01-01';
      return signedOut() ?? HttpResponse.json(there ? summary : { total: figures(0, 0, 0), months: [], sites: [] });
    }),
    http.get(`${base}/notice-settings`, () => signedOut() ?? mailings()),
    http.put(`${base}/notice-settings`, async ({ request }) => {
      const said = (await request.json()) as ParkingService['NoticeSettingsRequest'];
      state.mailings = { ...said, version: state.mailings.version + 1 };
      return mailings();
    }),
    http.get(`${base}/notices`, ({ request }) => {
      const unread = new URL(request.url).searchParams.get('unread') === 'true';
      const items = state.notices.filter(({ readAt }) => !unread || readAt === undefined);
      return signedOut() ?? HttpResponse.json(page(items, 20));
    }),
    http.post(`${base}/unsubscriptions/:token`, ({ params: { token } }) =>
      token === '0198'
        ? HttpResponse.json({ mailing: 'REMINDERS' })
        : refuse(404, 'unsubscription-not-found', 'Unsubscription not found', 'This link is not known, or is too old.'),
    ),
    http.post(`${base}/notices/read-all`, () => {
      state.notices = state.notices.map((one) => ({ readAt: '2027-03-30T10:00:00Z', ...one }));
      return done();
    }),
    http.post(`${base}/notices/:id/read`, ({ params: { id } }) => {
      state.notices = state.notices.map((one) =>
        String(one.id) === id ? { readAt: '2027-03-30T10:00:00Z', ...one } : one,
      );
      return done();
    }),
    http.get(`${base}/stays`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const items = state.stays.filter(
        ({ endReason }) => (endReason === undefined) === (query.get('state') === 'OPEN'),
      );
      return signedOut() ?? HttpResponse.json(page(items, Number(query.get('size') ?? 20)));
    }),
    http.get(`${base}/permits`, () => forbidden() ?? HttpResponse.json(page(state.permits))),
    http.post(`${base}/permits`, async ({ request }) => {
      const body = (await request.json()) as ParkingService['GrantPermitRequest'];
      const granted: Permit = { id: 30, ...body, plate: normalized(body.plate), grantedAt: '2027-03-29T10:00:00Z' };
      state.permits.unshift(granted);
      return forbidden() ?? HttpResponse.json(granted, { status: 201 });
    }),
    http.post(`${base}/permits/search`, async ({ request }) => {
      const asked = (await request.json()) as ParkingService['FindPermitsRequest'];
      const items = state.permits.filter(
        ({ plate, country }) => plate === normalized(asked.plate) && country === asked.country,
      );
      return forbidden() ?? HttpResponse.json({ items });
    }),
    http.post(`${base}/permits/:id/revoke`, ({ params: { id } }) => {
      const one = state.permits.find((known) => String(known.id) === id);
      return one === undefined
        ? unknown()
        : HttpResponse.json(Object.assign(one, { revokedAt: '2027-03-29T10:00:00Z' }));
    }),
  ];
}
