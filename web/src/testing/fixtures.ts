import type { InventoryService, Role, ServiceCenter } from '@/shared/api/generated';
import type { Session } from '@/shared/session/session';

type Appointment = ServiceCenter['AppointmentResponse'];
type Listing = InventoryService['Listing'];

export function someone(name: string, ...roles: Role[]): Session {
  return {
    signedIn: true,
    accountId: '5b1f3a52-58a4-4f53-8d0c-6d4f1c1d9f10',
    name,
    email: `${name.split(' ')[0]?.toLowerCase() ?? 'someone'}@example.org`,
    roles,
  };
}

export const nobody: Session = { signedIn: false, roles: [] };
export const customer = someone('Ada Lovelace', 'CUSTOMER');
export const salesperson = someone('Katherine Johnson', 'SALESPERSON');
export const admin = someone('Margaret Hamilton', 'ADMIN');
export const parkingManager = someone('Annie Easley', 'PARKING_MANAGER');
export const advisor = someone('Grace Hopper', 'SERVICE_ADVISOR');

const cars: [string, string, string, number, number, number | undefined, string][] = [
  ['JTEZU11F88K007763', 'toyota', 'cruiser', 2008, 274_117, 630_000, 'black'],
  ['2FMDK3GC4BBB02217', 'ford', 'se', 2011, 190_552, 289_900, 'silver'],
  ['3C4PDCGG5JT346413', 'dodge', 'mpv', 2018, 39_590, 535_000, 'silver'],
  ['1FTFW1ET4EFC23745', 'ford', 'door', 2014, 64_146, 2_500_000, 'blue'],
  ['3GCPCREC2JG473991', 'chevrolet', '1500', 2018, 6_654, 2_770_050, 'red'],
  ['1C4HJWEG8JL900123', 'jeep', 'wrangler unlimited rubicon hard top', 2018, 45_561, undefined, 'super white'],
];

export const listings: Listing[] = cars.map(([vin, manufacturer, model, modelYear, mileage, price, color]) => ({
  vin,
  manufacturer,
  model,
  modelYear,
  mileage: { value: mileage, unit: 'MI' },
  ...(price !== undefined && { price: { minorUnits: price, currency: 'USD' } }),
  color,
  condition: 'USED',
  status: 'AVAILABLE',
  pictures: [],
}));

export function appointment(changes: Partial<Appointment> = {}): Appointment {
  return {
    id: 17,
    version: 3,
    vin: 'JTEZU11F88K007763',
    vip: false,
    status: 'SCHEDULED',
    startsAt: '2027-03-29T09:30:00Z',
    endsAt: '2027-03-29T10:30:00Z',
    reason: 'Inspection and oil change',
    customer: { id: 4, name: 'Ada Lovelace' },
    technician: { id: 2, employeeId: 'mschmidt', firstName: 'Maria', lastName: 'Schmidt' },
    ...changes,
  };
}

export const appointments: Appointment[] = [
  appointment({ vip: true, status: 'CONFIRMED' }),
  appointment({
    id: 16,
    vin: '3C4PDCGG5JT346413',
    status: 'IN_PROGRESS',
    startsAt: '2027-03-29T07:00:00Z',
    endsAt: '2027-03-29T09:00:00Z',
    reason: 'Grinding noise at the front left when braking from motorway speed, gets worse when it rains',
    customer: { id: 5, name: 'Charles Babbage' },
  }),
  appointment({
    id: 12,
    vin: '1FTFW1ET4EFC23745',
    vip: true,
    status: 'AWAITING_PARTS',
    startsAt: '2027-03-26T13:00:00Z',
    endsAt: '2027-03-26T14:00:00Z',
    reason: 'Change of tyres',
  }),
  appointment({
    id: 9,
    status: 'FINISHED',
    startsAt: '2027-02-11T10:00:00Z',
    endsAt: '2027-02-11T11:00:00Z',
    reason: 'Brakes',
    finishedAt: '2027-02-11T10:52:00Z',
    finishNotes: 'Pads and discs at the front replaced.',
    odometer: { value: 274_230, unit: 'MI', takenAt: '2027-02-11T10:00:00Z' },
  }),
];

/** One in every state. */
export const inEveryState: Appointment[] = (
  [
    'SCHEDULED',
    'CONFIRMED',
    'ARRIVED',
    'IN_PROGRESS',
    'AWAITING_APPROVAL',
    'AWAITING_PARTS',
    'READY',
    'FINISHED',
    'CANCELED',
    'NO_SHOW',
  ] as const
).map((status, id) => appointment({ id: id + 30, status }));

export function problem(status: number, slug: string, title: string, detail: string): ServiceCenter['Problem'] {
  return { type: `urn:forecourt:problem:${slug}`, status, title, detail, traceId: '0f2a77c81b' };
}

/** Half hours from nine to half past four on every day but the 29th, each free for an hour. */
export function freeSlots(query: URLSearchParams): ServiceCenter['FreeSlotsResponse'] {
  const [year = 0, month = 1, date = 1] = (query.get('from') ?? '').split('-').map(Number);
  const days = Array.from(
    { length: Number(query.get('days')) },
    (_, index) => new Date(Date.UTC(year, month - 1, date + index)),
  );
  return {
    zone: 'UTC',
    durationMinutes: 60,
    stepMinutes: 30,
    days: days.map((day) => ({
      day: day.toISOString().slice(0, 10),
      slots: (day.getUTCDate() === 29 ? [] : Array.from({ length: 16 }, (_, half) => 9 * 60 + half * 30)).map(
        (minutes) => {
          const start = new Date(day.getTime() + minutes * 60_000);
          const startsAt = start.toISOString();
          return { startsAt, localStart: startsAt, endsAt: new Date(start.getTime() + 3_600_000).toISOString() };
        },
      ),
    })),
  };
}
