import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import { refuse } from './refuse';

type Site = ParkingService['SiteResponse'];
type Level = ParkingService['LevelResponse'];
type Space = ParkingService['SpaceResponse'];
type Operator = ParkingService['OperatorResponse'];
type Found = ParkingService['FoundSiteResponse'];

const operators: Operator[] = [
  { id: 1, name: 'Stadtparken Aachen' },
  { id: 2, name: 'City of Köln' },
];

const site = (id: number, name: string, address: string, at: [number, number] | undefined, capacity?: number): Site => {
  const [street = '', postcode = '', city = ''] = address.split(', ');
  return {
    id,
    operatorId: 1,
    kind: 'CAR_PARK',
    name,
    timeZone: 'Europe/Berlin',
    street,
    postcode,
    city,
    ...(at !== undefined && { position: { latitude: at[0], longitude: at[1] } }),
    ...(capacity !== undefined && { capacity }),
  };
};

const sites: Site[] = [
  site(1, 'Parkhaus Adalbertsteinweg', 'Adalbertsteinweg 34, 52070, Aachen', [50.774352, 6.099715], 605),
  site(2, 'Parkhaus Büchel', 'Büchel 20, 52062, Aachen', [50.77636, 6.08621], 343),
  site(3, 'Parkhaus Galeria', 'Wirichsbongardstraße 40, 52062, Aachen', [50.77232, 6.09012], 440),
  site(4, 'Parkplatz Bendplatz', 'Kühlwetterstraße, 52072, Aachen', [50.78243, 6.07215], 1_200),
  site(5, 'Parkhaus am Dom', 'Bechergasse 2, 50667, Köln', [50.94078, 6.95921], 614),
  {
    ...site(6, 'Belgisches Viertel', 'Brüsseler Platz, 50672, Köln', [50.93817, 6.93654]),
    kind: 'ON_STREET',
    operatorId: 2,
    zoneGroup: 'KOELN-3',
  },
  site(7, 'Tiefgarage Altmarkt', 'Wilsdruffer Straße, 01067, Dresden', [51.0497, 13.7387], 400),
  { ...site(8, 'Parkplatz ohne Anschrift', ', , ', undefined) },
];

const plan = (x: number, y: number, turn = 0) => ({ x, y, width: 2.5, height: 5, turn });

/** A ground floor that was drawn, and a second one that was not. */
const levels: Level[] = [
  { id: 11, name: 'Ground floor', storey: 0 },
  { id: 12, name: 'Level 1', storey: 1 },
];

const groundKinds: Partial<Record<number, Space['kind']>> = {
  0: 'DISABLED',
  1: 'DISABLED',
  2: 'ELECTRIC',
  3: 'ELECTRIC',
  4: 'WIDE',
  23: 'DELIVERY',
};

const spaces: Space[] = [
  ...Array.from({ length: 36 }, (_, index): Space => {
    const row = Math.floor(index / 12);
    return {
      id: 100 + index,
      levelId: 11,
      number: `G-${String(index + 1).padStart(2, '0')}`,
      kind: groundKinds[index] ?? 'STANDARD',
      active: index !== 9,
      plan: plan((index % 12) * (row === 2 ? 2.7 : 2.5) + (row === 2 ? 1 : 0), row * 11, row === 2 ? 20 : 0),
    };
  }),
  ...Array.from({ length: 120 }, (_, index): Space => ({
    id: 200 + index,
    levelId: 12,
    number: `1-${String(index + 1).padStart(3, '0')}`,
    kind: index < 6 ? 'MOTORCYCLE' : index < 10 ? 'TWO_WHEELER' : 'STANDARD',
    active: index % 37 !== 5,
  })),
];

export const parkingState = {
  operators,
  sites,
  levels: { 1: levels } as Record<number, Level[]>,
  spaces: { 1: spaces } as Record<number, Space[]>,
};
export type ParkingState = typeof parkingState;

/** Places that are spread over a country as car parks are: many in a few towns. */
export function manySites(count: number): Site[] {
  const towns = [
    [50.94, 6.96],
    [53.55, 9.99],
    [48.14, 11.58],
    [51.05, 13.74],
    [52.52, 13.4],
    [49.49, 8.47],
    [53.87, 10.69],
  ] as const;
  return Array.from({ length: count }, (_, index) => {
    const [latitude, longitude] = towns[index % towns.length] ?? [50, 10];
    const turn = index * 2.4;
    const far = 0.004 * Math.sqrt(index);
    return site(
      1_000 + index,
      `Parkhaus ${index + 1}`,
      `Hauptstraße ${index + 1}, 50667, Musterstadt`,
      [latitude + far * Math.sin(turn), longitude + 1.5 * far * Math.cos(turn)],
      40 + ((index * 37) % 700),
    );
  });
}

const metres = (one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }) => {
  const up = (one.latitude - other.latitude) * 111_195;
  const across = (one.longitude - other.longitude) * 111_195 * Math.cos((one.latitude * Math.PI) / 180);
  return Math.round(Math.hypot(up, across));
};

function found(state: ParkingState, { operatorId, ...one }: Site): Found {
  const counted = new Map<Space['kind'], number>();
  for (const { kind, active } of state.spaces[one.id] ?? []) {
    if (active) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  const { id, kind, name, timeZone, street, postcode, city, position, capacity } = one;
  return {
    id,
    kind,
    name,
    timeZone,
    operator: state.operators.find((operator) => operator.id === operatorId)?.name ?? '',
    ...(street !== undefined && street !== '' && { street }),
    ...(postcode !== undefined && postcode !== '' && { postcode }),
    ...(city !== undefined && city !== '' && { city }),
    ...(position !== undefined && { position }),
    ...(capacity !== undefined && { capacity }),
    spaces: [...counted].map(([spaceKind, count]) => ({ kind: spaceKind, count })),
  };
}

/** What the time that is asked for costs there, and what is free: one place is full, and one too short for a day. */
function offered(one: Found, query: URLSearchParams): Found {
  if (!query.has('from')) return one;
  const hours = (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 3_600_000;
  const dearer = query.get('vehicle') === 'HEAVY' ? 3 : 1;
  const price: Found['price'] =
    one.kind === 'ON_STREET' && hours > 6
      ? { reason: 'LONGER_THAN_THE_MAXIMUM', detail: 'One may stay 360 minutes at most.' }
      : { cents: Math.round(hours * dearer * (150 + 50 * ((one.id * 3) % 8))), currency: 'EUR' };
  const full = one.id % 4 === 3;
  return {
    ...one,
    ...(one.id !== 8 && { price }),
    ...(one.spaces.length > 0
      ? { free: one.spaces.map(({ kind, count }) => ({ kind, count: Math.floor(count / 3) })) }
      : one.kind === 'CAR_PARK' && {
          free: [{ kind: 'STANDARD' as const, count: full ? 0 : 10 + ((one.id * 7) % 80) }],
        }),
  };
}

/** A page of what a request asks for. */
function paged(items: readonly object[], query: URLSearchParams) {
  const size = Number(query.get('size') ?? 20);
  const page = Number(query.get('page') ?? 0);
  return HttpResponse.json({
    items: items.slice(page * size, (page + 1) * size),
    page,
    size,
    totalItems: items.length,
    totalPages: Math.ceil(items.length / size),
  });
}

/** What the parking service answers to everybody. */
export function parkingHandlers(state: ParkingState, unknown: () => Response) {
  const siteOf = (id: unknown) => state.sites.find((one) => String(one.id) === id);
  return [
    http.get('*/api/v1/parking/sites', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const words = (query.get('q') ?? '').toLowerCase().split(' ').filter(Boolean);
      const near = query.has('latitude')
        ? { latitude: Number(query.get('latitude')), longitude: Number(query.get('longitude')) }
        : undefined;
      const items = state.sites
        .map((one) => offered(found(state, one), query))
        .filter(({ name, street = '', postcode = '', city = '' }) => {
          const text = ` ${name} ${street} ${postcode} ${city}`.toLowerCase();
          return words.every((word) => text.includes(` ${word}`));
        })
        .filter(
          ({ id }) => !query.has('operatorId') || String(siteOf(String(id))?.operatorId) === query.get('operatorId'),
        )
        .filter(({ kind }) => !query.has('kind') || kind === query.get('kind'))
        .filter(({ spaces: there }) => query.getAll('spaces').every((kind) => there.some((one) => one.kind === kind)))
        .flatMap((one) => {
          if (near === undefined) return [one];
          const away = one.position === undefined ? Infinity : metres(one.position, near);
          return away <= Number(query.get('radius') ?? 5_000) ? [{ ...one, metres: away }] : [];
        });
      if (near !== undefined)
        items.sort((one, other) => ('metres' in one && 'metres' in other ? one.metres - other.metres : 0));
      return paged(items, query);
    }),
    http.get('*/api/v1/parking/sites/:id', ({ params: { id } }) => {
      const one = siteOf(id);
      return one === undefined
        ? refuse(404, 'site-not-found', 'Site not found', `There is no site ${String(id)}.`)
        : HttpResponse.json(one, { headers: { ETag: '"1"' } });
    }),
    http.get('*/api/v1/parking/sites/:id/levels', ({ params: { id } }) =>
      siteOf(id) === undefined ? unknown() : HttpResponse.json({ items: state.levels[Number(id)] ?? [] }),
    ),
    http.get('*/api/v1/parking/sites/:id/spaces', ({ request, params: { id } }) => {
      if (siteOf(id) === undefined) return unknown();
      const query = new URL(request.url).searchParams;
      const items = (state.spaces[Number(id)] ?? []).filter(
        ({ kind, levelId }) =>
          (!query.has('kind') || kind === query.get('kind')) &&
          (!query.has('levelId') || String(levelId) === query.get('levelId')),
      );
      return paged(items, query);
    }),
  ];
}
