import { http, HttpResponse } from 'msw';
import type { ParkingService } from '@/shared/api/generated';
import { page, tagged } from './answers';
import type { ParkingState } from './parking';
import { refuse } from './refuse';

type AddSpaces = ParkingService['AddSpacesRequest'];
type Range = ParkingService['RangeBody'];

const numbersOf = ({ prefix = '', from, to, digits = 1 }: Range): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => prefix + String(from + index).padStart(digits, '0'));

/** What became of a list with a good row, one without a place on earth, and one that was not taken. */
export const importReport: ParkingService['ImportReport'] = {
  rows: 3,
  added: 1,
  updated: 1,
  unchanged: 0,
  rejected: 1,
  withoutPosition: 1,
  withoutCapacity: 0,
  ignoredColumns: ['place_url'],
  remarks: [
    {
      line: 3,
      rejected: false,
      externalId: 'apag-12',
      field: 'latitude',
      code: 'NO_POSITION',
      detail: 'This is no place on earth; the site is taken without it.',
    },
    { line: 4, rejected: true, field: 'place_id', code: 'MISSING', detail: 'A site needs one.' },
  ],
};

/** What the parking service answers to those who run sites. */
export function parkingManagerHandlers(state: ParkingState, unknown: () => Response) {
  const done = () => new HttpResponse(null, { status: 204 });
  const operatorOf = (id: unknown) => state.operators.find((one) => String(one.id) === id);
  const levelsOf = (id: unknown) => (state.levels[Number(id)] ??= []);
  const spacesOf = (id: unknown) => (state.spaces[Number(id)] ??= []);
  return [
    http.get('*/api/v1/parking/operators', () => HttpResponse.json(page(state.operators, 100))),
    http.post('*/api/v1/parking/operators', async ({ request }) => {
      const added = { id: 30, ...((await request.json()) as { name: string }) };
      state.operators.push(added);
      return tagged(added, 201);
    }),
    http.get('*/api/v1/parking/operators/:id', ({ params: { id } }) => tagged(operatorOf(id) ?? {})),
    http.put('*/api/v1/parking/operators/:id', async ({ request, params: { id } }) =>
      tagged(Object.assign(operatorOf(id) ?? {}, (await request.json()) as ParkingService['OperatorRequest'])),
    ),
    http.delete('*/api/v1/parking/operators/:id', ({ params: { id } }) => {
      if (state.sites.some(({ operatorId }) => String(operatorId) === id)) {
        return refuse(409, 'operator-in-use', 'The operator is in use', 'The operator has sites; remove them first.');
      }
      state.operators = state.operators.filter((one) => String(one.id) !== id);
      return done();
    }),
    http.post('*/api/v1/parking/sites', async ({ request }) => {
      const added = { id: 30, ...((await request.json()) as ParkingService['SiteRequest']) };
      state.sites.push(added);
      return tagged(added, 201);
    }),
    http.put('*/api/v1/parking/sites/:id', async ({ request, params: { id } }) => {
      const changed = { id: Number(id), ...((await request.json()) as ParkingService['SiteRequest']) };
      state.sites = state.sites.map((one) => (one.id === changed.id ? changed : one));
      return tagged(changed);
    }),
    http.delete('*/api/v1/parking/sites/:id', ({ params: { id } }) => {
      state.sites = state.sites.filter((one) => String(one.id) !== id);
      return done();
    }),
    http.get('*/api/v1/parking/sites/:id/levels/:level', ({ params: { id, level } }) => {
      const found = levelsOf(id).find((one) => String(one.id) === level);
      return found === undefined ? unknown() : tagged(found);
    }),
    http.post('*/api/v1/parking/sites/:id/levels', async ({ request, params: { id } }) => {
      const added = { id: 30, ...((await request.json()) as ParkingService['LevelRequest']) };
      levelsOf(id).push(added);
      return tagged(added, 201);
    }),
    http.put('*/api/v1/parking/sites/:id/levels/:level', async ({ request, params: { id, level } }) => {
      const found = levelsOf(id).find((one) => String(one.id) === level);
      return found === undefined ? unknown() : tagged(Object.assign(found, await request.json()));
    }),
    http.delete('*/api/v1/parking/sites/:id/levels/:level', ({ params: { id, level } }) => {
      if (spacesOf(id).some(({ levelId }) => String(levelId) === level)) {
        return refuse(409, 'level-in-use', 'The level is in use', 'The level has spaces; move or remove them first.');
      }
      state.levels[Number(id)] = levelsOf(id).filter((one) => String(one.id) !== level);
      return done();
    }),
    http.get('*/api/v1/parking/sites/:id/spaces/:space', ({ params: { id, space } }) => {
      const found = spacesOf(id).find((one) => String(one.id) === space);
      return found === undefined ? unknown() : tagged(found);
    }),
    http.put('*/api/v1/parking/sites/:id/spaces/:space', async ({ request, params: { id, space } }) => {
      const body = (await request.json()) as ParkingService['SpaceBody'];
      const changed = { id: Number(space), ...body };
      state.spaces[Number(id)] = spacesOf(id).map((one) => (one.id === changed.id ? changed : one));
      return tagged(changed);
    }),
    http.post('*/api/v1/parking/sites/:id/spaces', async ({ request, params: { id } }) => {
      const { ranges } = (await request.json()) as AddSpaces;
      const there = spacesOf(id);
      const added = ranges
        .flatMap(({ numbers, row, ...rest }) =>
          numbersOf(numbers).map((number, index) => ({
            number,
            active: true,
            ...rest,
            ...(row !== undefined && {
              plan: { ...row.first, x: row.first.x + index * row.stepX, y: row.first.y + index * row.stepY },
            }),
          })),
        )
        .map((space, index) => ({ id: 10_000 + there.length + index, ...space }));
      const taken = added.map(({ number }) => number).filter((number) => there.some((one) => one.number === number));
      if (taken.length > 0) {
        const refusal = {
          type: 'urn:forecourt:problem:space-numbers-taken',
          status: 409,
          title: 'Space numbers taken',
          detail: `The site has ${String(taken.length)} of these numbers already; choose others. No space was changed.`,
          numbers: taken.slice(0, 20),
        };
        return HttpResponse.json(refusal, { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
      }
      there.push(...added);
      return HttpResponse.json({ added: added.length });
    }),
    http.post('*/api/v1/parking/sites/:id/spaces/remove', async ({ request, params: { id } }) => {
      const { ranges } = (await request.json()) as { ranges: Range[] };
      const gone = new Set(ranges.flatMap(numbersOf));
      const left = spacesOf(id).filter(({ number }) => !gone.has(number));
      const removed = spacesOf(id).length - left.length;
      state.spaces[Number(id)] = left;
      return HttpResponse.json({ removed });
    }),
    http.post('*/api/v1/parking/site-imports', () => HttpResponse.json(importReport)),
  ];
}
