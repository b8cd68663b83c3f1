import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import type { Session } from '@/shared/session/session';
import { refuse } from './refuse';

type Stay = ParkingService['StayResponse'];
type Vehicle = ParkingService['VehicleResponse'];

const lines: Stay['lines'] = [
  { kind: 'FREE', cents: 0, minutes: 30, why: 'OUTSIDE_WINDOWS' },
  { kind: 'CHARGED', cents: 1_200, minutes: 120, rung: 1, centsPerHour: 600 },
  { kind: 'CHARGED', cents: 300, minutes: 15, rung: 2, centsPerHour: 1_200 },
];
const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

export function stay(changes: Partial<Stay> = {}): Stay {
  return {
    id: 41,
    kind: 'RESERVATION',
    state: 'CONFIRMED',
    site: {
      id: 1,
      kind: 'CAR_PARK',
      name: 'Parkhaus Adalbertsteinweg',
      operator: 'Stadtparken Aachen',
      street: 'Adalbertsteinweg 34',
      postcode: '52070',
      city: 'Aachen',
      timeZone: 'Europe/Berlin',
    },
    space: { id: 112, number: 'G-13', kind: 'STANDARD', levelId: 11 },
    plate: 'AA123AA',
    country: 'FR',
    vehicleClass: 'CAR',
    userClass: 'VISITOR',
    startsAt: '2027-03-30T07:00:00Z',
    endsAt: '2027-03-30T09:45:00Z',
    price: euros(1_500),
    paid: euros(1_500),
    refunded: euros(0),
    lines,
    actions: ['EXTEND', 'CANCEL', 'CHECK_IN'],
    ...changes,
  };
}

/** Held, and not paid yet. */
export const held = stay({
  state: 'HELD',
  paid: euros(0),
  heldUntil: '2099-03-29T10:10:00Z',
  payment: { state: 'PENDING', next: 'https://pay.example.org/41' },
  actions: ['PAY', 'CANCEL'],
});

/** Paid time on the street that runs: begun a while ago, with more to come. */
export const session = (changes: Partial<Stay> = {}): Stay => {
  const rest = stay();
  delete rest.space;
  const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  return {
    ...rest,
    id: 51,
    kind: 'SESSION',
    state: 'ACTIVE',
    site: {
      id: 6,
      kind: 'ON_STREET',
      name: 'Belgisches Viertel',
      operator: 'City of Köln',
      street: 'Brüsseler Platz',
      postcode: '50672',
      city: 'Köln',
      timeZone: 'Europe/Berlin',
    },
    startsAt: minutesFromNow(-42.5),
    endsAt: minutesFromNow(77.5),
    actions: ['EXTEND', 'STOP'],
    ...changes,
  };
};

/** Asked for, and not paid yet. */
export const quoted = session({
  state: 'QUOTED',
  paid: euros(0),
  heldUntil: '2099-03-29T10:10:00Z',
  payment: { state: 'PENDING', next: 'https://pay.example.org/51' },
  actions: ['PAY', 'CANCEL'],
});

const sheet: ParkingService['PriceSheetResponse'] = {
  tariffId: 4,
  name: 'Street',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  prices: [],
  inForce: {
    id: 3,
    number: 1,
    document: {
      stepMinutes: 15,
      holidays: [],
      postParkingCharges: [],
      windows: {},
      terms: {} as ParkingService['TariffTerms'],
      scales: [
        { vehicle: 'CAR', user: 'VISITOR', freeMinutes: 0, freeOfCharge: false, ladder: [], maximumMinutes: 150 },
      ],
    },
  },
};

export const staysState = {
  stays: [stay()],
  parkingVehicles: [
    { id: 5, vehicleClass: 'CAR', plate: 'AA123AA', plateKind: 'SIV', country: 'FR', name: 'Clio' },
  ] as Vehicle[],
};
export type StaysState = typeof staysState;

interface PaidTime {
  minutes: number;
  cents: number;
  from: Date;
}

const timeQuote = ({ minutes, cents, from }: PaidTime): ParkingService['QuoteResponse'] => ({
  versionId: 3,
  vehicle: 'CAR',
  user: 'VISITOR',
  currency: 'EUR',
  from: from.toISOString(),
  to: new Date(from.getTime() + minutes * 60_000).toISOString(),
  askedMinutes: minutes,
  paidMinutes: minutes,
  cents,
  lines: [{ kind: 'CHARGED', cents, minutes, rung: 1, centsPerHour: 300 }],
});

/** Where there is no tariff. */
const free = (query: URLSearchParams): ParkingService['QuoteResponse'] => ({
  vehicle: 'CAR',
  user: 'VISITOR',
  from: query.get('from') ?? new Date().toISOString(),
  to: query.get('to') ?? new Date(Date.now() + Number(query.get('minutes')) * 60_000).toISOString(),
  askedMinutes: 0,
  paidMinutes: 0,
  cents: 0,
  lines: [],
});

/** What the parking service answers of times, prices and what was bought. */
export function stayHandlers(state: StaysState & { session: Session }, unknown: () => Response) {
  const base = '*/api/v1/parking';
  const signedOut = () =>
    state.session.signedIn ? undefined : refuse(401, 'unauthenticated', 'Sign in first', 'This needs a sign-in.');
  const found = (id: unknown) => state.stays.find((one) => String(one.id) === id);
  const answer = (id: unknown) => {
    const one = found(id);
    return signedOut() ?? (one === undefined ? unknown() : HttpResponse.json(one));
  };
  const step = (name: string, changes: Partial<Stay>) =>
    http.post(`${base}/stays/:id/${name}`, ({ params: { id } }) => {
      Object.assign(found(id) ?? {}, changes);
      return answer(id);
    });
  return [
    http.get(`${base}/sites/:id/availability`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      return HttpResponse.json({
        from: query.get('from'),
        to: query.get('to'),
        kinds: [
          { kind: 'STANDARD', free: 21, total: 29 },
          { kind: 'ELECTRIC', free: 1, total: 2 },
        ],
        taken: [103, 106, 107, 113, 114, 118, 130],
      });
    }),
    http.get(`${base}/sites/:id/quotes`, ({ request, params: { id } }) => {
      const query = new URL(request.url).searchParams;
      if (id !== '1' && id !== '6') return HttpResponse.json(free(query));
      const minutes = Number(query.get('minutes') ?? 0);
      const bought: PaidTime = { minutes, cents: Math.round(minutes * 5), from: new Date() };
      if (minutes > 0) return HttpResponse.json(timeQuote(bought));
      const quote: ParkingService['QuoteResponse'] = {
        versionId: 3,
        vehicle: 'CAR',
        user: 'VISITOR',
        currency: 'EUR',
        from: query.get('from') ?? '',
        to: query.get('to') ?? '',
        askedMinutes: 135,
        paidMinutes: 135,
        cents: 1_500,
        lines,
      };
      return HttpResponse.json(quote);
    }),
    http.get(`${base}/sites/6/tariff`, () => HttpResponse.json(sheet)),
    http.post(`${base}/sessions`, async ({ request }) => {
      const { siteId } = (await request.json()) as ParkingService['BuyTimeRequest'];
      const made = siteId === 6 ? { ...quoted, price: euros(300) } : session({ price: euros(0), paid: euros(0) });
      state.stays.push(made);
      return signedOut() ?? HttpResponse.json(made, { status: 201 });
    }),
    http.get(`${base}/vehicles`, () => signedOut() ?? HttpResponse.json({ items: state.parkingVehicles })),
    http.post(`${base}/reservations`, async ({ request }) => {
      const { from, to } = (await request.json()) as ParkingService['ReserveSpaceRequest'];
      const made = { ...held, id: 42, startsAt: from, endsAt: to };
      state.stays.push(made);
      return signedOut() ?? HttpResponse.json(made, { status: 201 });
    }),
    http.get(`${base}/stays/:id`, ({ params: { id } }) => answer(id)),
    http.post(`${base}/stays/:id/payment`, ({ params: { id } }) => answer(id)),
    step('cancel', { state: 'CANCELLED', endReason: 'CANCELLED', refunded: euros(1_500), actions: [] }),
    step('stop', { state: 'COMPLETED', endReason: 'LEFT', refunded: euros(300), actions: [] }),
    step('check-in', { state: 'CHECKED_IN', actions: ['EXTEND', 'STOP'] }),
    http.post(`${base}/stays/:id/extensions`, async ({ request, params: { id } }) => {
      const { minutes = 0 } = (await request.json()) as ParkingService['ExtendStayRequest'];
      const one = found(id);
      if (one !== undefined) one.endsAt = new Date(Date.parse(one.endsAt) + minutes * 60_000).toISOString();
      return answer(id);
    }),
    http.get(`${base}/stays/:id/extension-quote`, ({ request, params: { id } }) => {
      const minutes = Number(new URL(request.url).searchParams.get('minutes'));
      const end = Date.parse(found(id)?.endsAt ?? '') + minutes * 60_000;
      return HttpResponse.json({ endsAt: new Date(end).toISOString(), lines, price: euros(2_400), toPay: euros(900) });
    }),
    http.get(`${base}/stays/:id/stop-quote`, () =>
      HttpResponse.json({ lines, reason: 'CANCELLED', refund: euros(1_500) }),
    ),
    http.get(`${base}/stays/:id/receipt`, ({ params: { id } }) => {
      const one = found(id);
      if (one === undefined) return unknown();
      const receipt: ParkingService['Receipt'] = {
        number: 'P-2027-000041',
        revision: 1,
        issuedAt: '2027-03-29T10:01:00Z',
        stayId: one.id,
        kind: one.kind,
        operator: one.site.operator,
        site: one.site.name,
        timeZone: one.site.timeZone,
        plate: one.plate ?? '',
        country: one.country ?? '',
        vehicleClass: one.vehicleClass,
        userClass: one.userClass,
        startsAt: one.startsAt,
        endsAt: one.endsAt,
        currency: 'EUR',
        priceCents: 1_500,
        paidCents: 1_500,
        refundedCents: 0,
        lines,
        payments: [{ id: 'p1', purpose: 'BOOKING', cents: 1_500, at: '2027-03-29T10:01:00Z' }],
        refunds: [],
      };
      return HttpResponse.json(receipt);
    }),
    http.get(`${base}/stays/:id/receipt.pdf`, ({ params: { id } }) =>
      found(id) === undefined
        ? unknown()
        : new HttpResponse('%PDF-1.7\n%%EOF\n', {
            headers: {
              'Content-Type': 'application/pdf',
              'Content-Disposition': 'inline; filename="P-2027-000041.pdf"',
            },
          }),
    ),
  ];
}
