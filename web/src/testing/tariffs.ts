import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import { page, tagged } from './answers';
import { refuse } from './refuse';

type Tariff = ParkingService['TariffResponse'];
type Version = ParkingService['TariffVersionResponse'];
type Document = ParkingService['TariffDocument'];
type Scale = ParkingService['TariffScale'];
type Curve = ParkingService['PriceCurve'];
type Finding = ParkingService['TariffFinding'];

const hours = (vehicle: Scale['vehicle'], ...perHour: number[]): Scale => ({
  vehicle,
  user: 'VISITOR',
  freeOfCharge: false,
  ladder: perHour.map((euros) => ({ minutes: 60, centsPerHour: Math.round(euros * 100) })),
  freeMinutes: 0,
  maximumMinutes: 60 * perHour.length,
});

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** What Paris publishes for its first zone. */
export const paris: Document = {
  stepMinutes: 15,
  windows: Object.fromEntries(days.map((day) => [day, [{ from: '09:00', to: '20:00' }]])),
  holidays: [
    { name: 'Fête du Travail', first: '2027-05-01', last: '2027-05-01', windows: [] },
    { name: 'August', first: '2027-08-02', last: '2027-08-28', windows: [{ from: '09:00', to: '13:00' }] },
  ],
  scales: [
    hours('CAR', 6, 6, 12, 15, 18, 18),
    hours('TWO_WHEELER', 3, 3, 6, 7.5, 9, 9),
    hours('HEAVY', 18, 18, 36, 45, 54, 54),
    {
      vehicle: 'CAR',
      user: 'RESIDENT',
      freeOfCharge: false,
      ladder: [{ centsPerHour: 100 }],
      freeMinutes: 0,
      dayCapCents: 600,
    },
    { vehicle: 'CAR', user: 'DISABLED_CARD', freeOfCharge: true, ladder: [], freeMinutes: 0 },
  ],
  postParkingCharges: [{ vehicle: 'CAR', cents: 7_500 }],
  terms: { earlyStop: true, cancelWithinSeconds: 120, noReturnMinutes: 0 },
};

/** Cars pay less for their first hour, and no holiday is known. */
const cheaper: Document = {
  ...paris,
  holidays: [],
  scales: [hours('CAR', 4, 6, 12, 15, 18, 18), ...paris.scales.slice(1, 3)],
};

const versions: Version[] = [
  { id: 33, number: 3, state: 'DRAFT', createdAt: '2027-03-01T10:00:00Z', document: paris },
  {
    id: 32,
    number: 2,
    state: 'PUBLISHED',
    createdAt: '2026-01-05T10:00:00Z',
    publishedAt: '2026-01-07T14:30:00Z',
    startsAt: '2026-02-01T00:00:00+01:00',
    document: cheaper,
  },
  {
    id: 31,
    number: 1,
    state: 'PUBLISHED',
    createdAt: '2024-12-01T10:00:00Z',
    publishedAt: '2024-12-02T10:00:00Z',
    startsAt: '2024-12-31T23:00:00Z',
    document: { ...cheaper, scales: [hours('CAR', 2, 2)], postParkingCharges: [] },
  },
];

export const tariffState = {
  tariffs: [
    { id: 7, operatorId: 1, name: 'Zone 1', currency: 'EUR' },
    { id: 8, operatorId: 1, name: 'Car parks of the centre', currency: 'EUR' },
    { id: 9, operatorId: 2, name: 'Belgisches Viertel', currency: 'EUR' },
  ] as Tariff[],
  tariffVersions: { 7: versions, 8: [] } as Record<number, Version[]>,
  /** Which tariff a site takes. */
  siteTariffs: { 1: 7, 2: 7, 3: 7 } as Record<number, number>,
};
export type TariffState = typeof tariffState;

const DAY = 24 * 60;

function costs({ ladder, freeMinutes, dayCapCents = Infinity }: Scale, minutes: number): number {
  let left = minutes - freeMinutes;
  let sixtieths = 0;
  for (const rung of ladder) {
    const here = Math.min(left, rung.minutes ?? left);
    sixtieths += here * rung.centsPerHour;
    left -= here;
  }
  return Math.min(Math.floor(sixtieths / 60), dayCapCents);
}

function curveOf(scale: Scale, step: number): Curve {
  const points = [];
  for (let minutes = scale.freeMinutes; minutes <= Math.min(DAY, scale.maximumMinutes ?? DAY); minutes += step) {
    points.push({ minutes, cents: scale.freeOfCharge ? 0 : costs(scale, minutes) });
  }
  return { vehicle: scale.vehicle, user: scale.user, points };
}

/** Some of what the service finds. */
function findingsOf({ scales, stepMinutes }: Document): Finding[] {
  return scales.flatMap((scale, index) => {
    const pointer = `/scales/${index}`;
    const reach = scale.ladder.reduce((sum, { minutes = Infinity }) => sum + minutes, 0);
    return [
      ...scale.ladder.flatMap(({ minutes, centsPerHour }, rung): Finding[] => [
        ...(minutes !== undefined && minutes % stepMinutes !== 0
          ? [
              {
                pointer: `${pointer}/ladder/${rung}/minutes`,
                detail: `A rung is a multiple of the step of ${stepMinutes} minutes long, and no longer than a year; not ${minutes} minutes.`,
              },
            ]
          : []),
        ...(centsPerHour < 0
          ? [{ pointer: `${pointer}/ladder/${rung}/centsPerHour`, detail: 'An hour costs from 0 to 10000000.' }]
          : []),
      ]),
      ...(!scale.freeOfCharge && reach < (scale.maximumMinutes ?? Infinity) - scale.freeMinutes
        ? [
            {
              pointer: `${pointer}/ladder`,
              detail: `The ladder ends after ${reach} minutes, before the maximum stay.`,
            },
          ]
        : []),
    ];
  });
}

function check(document: Document): ParkingService['TariffCheckResponse'] {
  const findings = findingsOf(document);
  return {
    findings,
    curves: document.scales.flatMap((scale, index) =>
      document.stepMinutes < 1 || findings.some(({ pointer }) => pointer.startsWith(`/scales/${index}/`))
        ? []
        : [curveOf(scale, document.stepMinutes)],
    ),
  };
}

function attempt({ document, vehicle, user, start, minutes }: ParkingService['TryTariffRequest']) {
  const of = (class_: Scale['user']) => document.scales.find((one) => one.vehicle === vehicle && one.user === class_);
  const scale = of(user) ?? of('VISITOR');
  if (scale === undefined || minutes > (scale.maximumMinutes ?? Infinity)) {
    return refuse(422, 'stay-refused', 'One cannot park so here', 'One may stay 360 minutes at most.');
  }
  const paid = Math.ceil(minutes / document.stepMinutes) * document.stepMinutes;
  const cents = scale.freeOfCharge ? 0 : costs(scale, paid);
  return HttpResponse.json({
    from: start,
    to: new Date(Date.parse(start) + (paid + 780) * 60_000).toISOString(),
    paidMinutes: paid,
    cents,
    lines: [
      { kind: 'FREE', cents: 0, minutes: 780, why: 'OUTSIDE_WINDOWS' },
      { kind: 'CHARGED', cents, minutes: paid, rung: 1, centsPerHour: scale.ladder[0]?.centsPerHour ?? 0 },
    ],
  });
}

const group = (
  vehicle: Scale['vehicle'],
  stays: number,
  then: number,
  now: number,
  dearer: number,
  cheaper_: number,
) => ({
  vehicle,
  user: 'VISITOR' as const,
  total: { stays, then, now, dearer, more: Math.max(0, now - then), cheaper: cheaper_, less: 0 },
});

/** A month in which cars paid less than they would. */
const simulation: ParkingService['SimulationResponse'] = {
  currency: 'EUR',
  all: { stays: 4_812, then: 5_734_150, now: 6_391_400, dearer: 3_912, more: 661_250, cheaper: 41, less: 4_000 },
  groups: [
    group('CAR', 3_912, 4_912_000, 5_573_250, 3_912, 0),
    group('TWO_WHEELER', 812, 402_150, 398_150, 0, 41),
    group('HEAVY', 88, 420_000, 420_000, 0, 0),
  ],
  refused: [{ reason: 'LONGER_THAN_THE_MAXIMUM', stays: 12, then: 90_000 }],
  dearest: [],
  cheapest: [],
};

interface Place {
  id: number;
  name: string;
  operatorId: number;
  timeZone: string;
  city?: string | undefined;
}

/** Of the first step and of whole hours, and where it ends. */
const toRead = (document: Document) =>
  check(document).curves.map(({ points, ...scale }) => ({
    ...scale,
    points: points.filter(
      ({ minutes }, index) =>
        minutes === document.stepMinutes || (minutes > 0 && minutes % 60 === 0) || index === points.length - 1,
    ),
  }));

/** What the parking service answers those who make tariffs, and everybody about a site's. */
export function tariffHandlers(state: TariffState & { sites: Place[] }) {
  const missing = () => refuse(404, 'tariff-not-found', 'Tariff not found', 'There is no such tariff.');
  const tariffOf = (id: unknown) => state.tariffs.find((one) => String(one.id) === id);
  const versionsOf = (id: unknown) => (state.tariffVersions[Number(id)] ??= []);
  const versionOf = (id: unknown, number: unknown) => versionsOf(id).find((one) => String(one.number) === number);
  const sheet = (siteId: unknown) => {
    const tariff = state.tariffs.find(({ id }) => id === state.siteTariffs[Number(siteId)]);
    if (tariff === undefined) {
      return HttpResponse.json<ParkingService['PriceSheetResponse']>({ timeZone: 'Europe/Berlin', prices: [] });
    }
    const inForce = versionsOf(tariff.id).find((one) => one.state === 'PUBLISHED');
    const { id, name, currency } = tariff;
    return HttpResponse.json<ParkingService['PriceSheetResponse']>({
      tariffId: id,
      name,
      currency,
      timeZone: 'Europe/Berlin',
      ...(inForce !== undefined && { inForce }),
      prices: inForce === undefined ? [] : toRead(inForce.document),
    });
  };
  const tariffs = '*/api/v1/parking/tariffs';
  return [
    http.get(tariffs, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const words = (query.get('q') ?? '').toLowerCase();
      const operator = query.get('operatorId');
      const found = state.tariffs
        .filter(({ name }) => name.toLowerCase().includes(words))
        .filter(({ operatorId }) => operator === null || String(operatorId) === operator);
      return HttpResponse.json(page(found));
    }),
    http.post(tariffs, async ({ request }) => {
      const { operatorId, name, currency } = (await request.json()) as ParkingService['AddTariffRequest'];
      if (state.tariffs.some((one) => one.operatorId === operatorId && one.name === name)) {
        return refuse(409, 'tariff-name-taken', 'Tariff name taken', `Another tariff is called ${name}.`);
      }
      const added = { id: 100 + state.tariffs.length, operatorId, name, currency };
      state.tariffs.push(added);
      return tagged(added, 201);
    }),
    http.get(`${tariffs}/:id`, ({ params }) => {
      const found = tariffOf(params.id);
      return found === undefined ? missing() : tagged(found);
    }),
    http.put(`${tariffs}/:id`, async ({ request, params }) => {
      const found = tariffOf(params.id);
      const { name } = (await request.json()) as { name: string };
      return found === undefined ? missing() : tagged(Object.assign(found, { name }));
    }),
    http.delete(`${tariffs}/:id`, ({ params }) => {
      if (versionsOf(params.id).some((one) => one.state === 'PUBLISHED')) {
        return refuse(409, 'tariff-in-use', 'The tariff is in use', 'It has a published version.');
      }
      state.tariffs = state.tariffs.filter((one) => String(one.id) !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${tariffs}/:id/sites`, ({ params }) => {
      const sites = state.sites.filter(({ id }) => String(state.siteTariffs[id]) === params.id);
      return HttpResponse.json(
        page(sites.map(({ id, name, city, timeZone }) => ({ siteId: id, name, timeZone, ...(city && { city }) }))),
      );
    }),
    http.get(`${tariffs}/:id/versions`, ({ params }) =>
      tariffOf(params.id) === undefined ? missing() : HttpResponse.json(page(versionsOf(params.id), 100)),
    ),
    http.post(`${tariffs}/:id/versions`, async ({ request, params }) => {
      const { document = paris } = (await request.json()) as ParkingService['DraftTariffRequest'];
      const all = versionsOf(params.id);
      const number = (all[0]?.number ?? 0) + 1;
      const draft: Version = { id: 200 + number, number, state: 'DRAFT', createdAt: '2027-03-02T10:00:00Z', document };
      all.unshift(draft);
      return tagged(draft, 201);
    }),
    http.get(`${tariffs}/:id/versions/:number`, ({ params }) => {
      const found = versionOf(params.id, params.number);
      return found === undefined ? missing() : tagged(found);
    }),
    http.put(`${tariffs}/:id/versions/:number`, async ({ request, params }) => {
      const found = versionOf(params.id, params.number);
      if (found === undefined) return missing();
      found.document = ((await request.json()) as ParkingService['RedraftTariffRequest']).document;
      return tagged(found);
    }),
    http.delete(`${tariffs}/:id/versions/:number`, ({ params }) => {
      state.tariffVersions[Number(params.id)] = versionsOf(params.id).filter(
        ({ number }) => String(number) !== params.number,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${tariffs}/:id/versions/:number/publish`, async ({ request, params }) => {
      const found = versionOf(params.id, params.number);
      if (found === undefined) return missing();
      const { startsAt = new Date().toISOString() } = (await request.json()) as ParkingService['PublishTariffRequest'];
      return tagged(Object.assign(found, { state: 'PUBLISHED', startsAt, publishedAt: new Date().toISOString() }));
    }),
    http.post(`${tariffs}/:id/versions/:number/simulations`, () => HttpResponse.json(simulation)),
    http.post('*/api/v1/parking/tariff-checks', async ({ request }) =>
      HttpResponse.json(check(((await request.json()) as { document: Document }).document)),
    ),
    http.post('*/api/v1/parking/tariff-trials', async ({ request }) =>
      attempt((await request.json()) as ParkingService['TryTariffRequest']),
    ),
    http.get('*/api/v1/parking/sites/:id/tariff', ({ params }) => sheet(params.id)),
    http.put('*/api/v1/parking/sites/:id/tariff', async ({ request, params }) => {
      state.siteTariffs[Number(params.id)] = ((await request.json()) as { tariffId: number }).tariffId;
      return sheet(params.id);
    }),
    http.delete('*/api/v1/parking/sites/:id/tariff', ({ params }) => {
      state.siteTariffs = Object.fromEntries(Object.entries(state.siteTariffs).filter(([id]) => id !== params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}
