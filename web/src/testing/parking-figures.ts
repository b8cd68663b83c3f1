import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import { page } from './answers';

type Dashboard = ParkingService['ParkingDashboardResponse'];

const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** More by day than by night, most in the afternoon. */
const share = (hour: number) => Math.max(0.06, Math.sin(((hour - 5) / 19) * Math.PI));

export const dashboard: Dashboard = {
  now: { sites: 8, places: 3_602, parked: 1_204, reserved: 31 },
  total: { stays: 4_180, minutes: 498_240, money: [euros(3_318_450), { minorUnits: 84_000, currency: 'CHF' }] },
  noShows: 37,
  overstays: 112,
  occupancy: hours.map((hour) => ({
    hour,
    used: Math.round(share(hour) * 14_000) / 10,
    reserved: Math.round(share(hour - 1) * 3_120) / 10,
  })),
  days: [],
  week: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    hours
      .map((hour) => ({ weekday, hour, stays: Math.round(share(hour) * (weekday > 5 ? 21 : 48)) - 3 }))
      .filter(({ stays }) => stays > 0),
  ),
  topSites: [
    { id: 1, name: 'Parkhaus Adalbertsteinweg', stays: 1_702, revenue: [euros(1_402_250)] },
    {
      id: 5,
      name: 'Parkhaus am Dom',
      stays: 1_230,
      revenue: [euros(1_090_000), { minorUnits: 84_000, currency: 'CHF' }],
    },
    { id: 6, name: 'Belgisches Viertel', stays: 803, revenue: [euros(626_200)] },
    { id: 8, name: 'Parkplatz ohne Anschrift', stays: 445, revenue: [] },
  ],
};

/** Revenue on the days that are asked for: none on Sundays, and more every day. */
function daysBetween(from: string, to: string): Dashboard['days'] {
  const days: Dashboard['days'] = [];
  for (let day = Date.parse(from); day < Date.parse(to); day += 86_400_000) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0) continue;
    const stays = 90 + weekday * 12;
    days.push({ day: new Date(day).toISOString().slice(0, 10), stays, revenue: [euros(stays * 805)] });
  }
  return days;
}

type Found = ParkingService['FoundStayResponse'];

const found = (id: number, changes: Partial<Found> = {}): Found => ({
  id,
  kind: 'RESERVATION',
  state: 'COMPLETED',
  endReason: 'LEFT',
  siteId: 1,
  site: 'Parkhaus Adalbertsteinweg',
  timeZone: 'Europe/Berlin',
  space: 'G-13',
  plate: 'AA123AA',
  country: 'FR',
  vehicleClass: 'CAR',
  userClass: 'VISITOR',
  startsAt: '2027-03-30T07:00:00Z',
  endsAt: '2027-03-30T09:45:00Z',
  price: euros(1_500),
  paid: euros(1_500),
  refunded: euros(0),
  ...changes,
});

/** Of both kinds, free and paid, given back in part and not over yet. */
const foundStays: Found[] = [
  found(41, { state: 'CHECKED_IN' }),
  {
    id: 40,
    kind: 'SESSION',
    state: 'STOPPED_EARLY',
    siteId: 6,
    site: 'Belgisches Viertel',
    timeZone: 'Europe/Berlin',
    plate: 'KAB1312',
    country: 'DE',
    vehicleClass: 'CAR',
    userClass: 'RESIDENT',
    startsAt: '2027-03-29T15:12:00Z',
    endsAt: '2027-03-29T17:00:00Z',
    price: euros(300),
    paid: euros(500),
    refunded: euros(200),
  },
  found(39, { state: 'NO_SHOW', endReason: 'NO_SHOW', plate: 'BB456BB', space: 'G-02' }),
  found(38, { state: 'CANCELLED', endReason: 'CANCELLED', refunded: euros(1_500), plate: 'CC789CC' }),
  ...Array.from({ length: 27 }, (_, index) => {
    const from = Date.UTC(2027, 2, 28, 9) - index * 5_400_000;
    const [startsAt, endsAt] = [from, from + 9_900_000].map((at) => new Date(at).toISOString());
    return found(37 - index, { ...(startsAt !== undefined && { startsAt }), ...(endsAt !== undefined && { endsAt }) });
  }),
];

type StayExport = ParkingService['ExportResponse'];

const stayExport = (id: number, changes: Partial<StayExport>): StayExport => ({
  id,
  state: 'READY',
  filter: {},
  rowsDone: 48_211,
  rowsTotal: 48_211,
  bytes: 7_412_300,
  createdAt: '2027-03-29T09:12:00Z',
  finishedAt: '2027-03-29T09:12:41Z',
  expiresAt: '2027-04-05T09:12:41Z',
  name: `stays-2027-03-29-${id}.csv`,
  ...changes,
});

const waiting = (id: number, filter: StayExport['filter']): StayExport => ({
  id,
  state: 'WAITING',
  filter,
  rowsDone: 0,
  bytes: 0,
  createdAt: '2027-03-29T10:00:00Z',
  expiresAt: '2027-04-05T10:00:00Z',
  name: `stays-2027-03-29-${id}.csv`,
});

/** One in every state. */
const everyExport: StayExport[] = [
  waiting(20, { plate: 'AA123AA', country: 'FR' }),
  { ...waiting(19, { kind: 'SESSION' }), state: 'RUNNING', rowsDone: 21_000, rowsTotal: 48_211, bytes: 3_180_000 },
  stayExport(17, { filter: { siteId: 1, from: '2027-02-28T23:00:00Z', to: '2027-03-31T22:00:00Z' } }),
  stayExport(16, { state: 'FAILED', failure: 'TOO_MANY_STAYS', rowsDone: 0, bytes: 0 }),
];

/** Free places of a car park with 605 of them: fewer by day, none at noon on Saturdays, and unknown in some nights. */
function freeAt(moment: Date): number | undefined {
  const hour = moment.getUTCHours() + moment.getUTCMinutes() / 60;
  const weekday = moment.getUTCDay();
  if (weekday === 3 && hour < 6) return undefined;
  const busy = Math.max(0, Math.sin(((hour - 6) / 14) * Math.PI)) * (weekday === 0 ? 0.4 : weekday === 6 ? 1.05 : 0.8);
  return Math.max(0, Math.round(605 * (0.96 - busy) * 10) / 10);
}

export const parkingFiguresState = { dashboard, foundStays, stayExports: everyExport };
export type ParkingFiguresState = typeof parkingFiguresState;

/** What the parking service answers of how it goes, to those who run sites. */
export const parkingFigureHandlers = (state: ParkingFiguresState, unknown: () => Response) => [
  http.get('*/api/v1/parking/dashboards/parking', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const days = state.dashboard.total.stays === 0 ? [] : daysBetween(query.get('from') ?? '', query.get('to') ?? '');
    return HttpResponse.json({ ...state.dashboard, days });
  }),
  http.post('*/api/v1/parking/history/stays/search', async ({ request }) => {
    const asked = (await request.json()) as ParkingService['StayFilterRequest'];
    const query = new URL(request.url).searchParams;
    const size = Number(query.get('size') ?? 20);
    const begin = Number(query.get('cursor') ?? 0);
    const items = state.foundStays.filter(
      ({ kind, state: now, siteId, space, plate, startsAt }) =>
        (asked.kind === undefined || kind === asked.kind) &&
        (asked.state === undefined || now === asked.state) &&
        (asked.siteId === undefined || siteId === asked.siteId) &&
        (asked.spaceNumber === undefined || space === asked.spaceNumber) &&
        (asked.plate === undefined || plate === asked.plate.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')) &&
        (asked.email === undefined || asked.email === 'mary@example.org') &&
        (asked.from === undefined || startsAt >= asked.from) &&
        (asked.to === undefined || startsAt < asked.to),
    );
    return HttpResponse.json({
      items: items.slice(begin, begin + size),
      ...(items.length > begin + size && { nextCursor: String(begin + size) }),
    });
  }),
  http.get('*/api/v1/parking/exports', () => HttpResponse.json(page(state.stayExports, 100))),
  http.post('*/api/v1/parking/exports', async ({ request }) => {
    const asked = waiting(30, (await request.json()) as StayExport['filter']);
    state.stayExports.unshift(asked);
    return HttpResponse.json(asked, { status: 202 });
  }),
  http.get('*/api/v1/parking/exports/:id', ({ params: { id } }) => {
    const one = state.stayExports.find((known) => String(known.id) === id);
    return one === undefined ? unknown() : HttpResponse.json(one);
  }),
  http.delete('*/api/v1/parking/exports/:id', ({ params: { id } }) => {
    state.stayExports = state.stayExports.filter((one) => String(one.id) !== id);
    return new HttpResponse(null, { status: 204 });
  }),
];

/** What the parking service answers to everybody of how full the first site is; of the others nobody knows. */
export const occupancyHandler = http.get('*/api/v1/parking/sites/:id/occupancy', ({ request, params: { id } }) => {
  const query = new URL(request.url).searchParams;
  const step = Number(query.get('step') ?? 60);
  const [from, to] = [Date.parse(query.get('from') ?? ''), Date.parse(query.get('to') ?? '')];
  const steps = Array.from({ length: Math.ceil((to - from) / (step * 60_000)) }, (_, index) => {
    const moment = new Date(from + index * step * 60_000);
    const free = id === '1' ? freeAt(moment) : undefined;
    return { from: moment.toISOString(), ...(free !== undefined && { free }) };
  });
  return HttpResponse.json({ from: new Date(from).toISOString(), step, steps });
});
