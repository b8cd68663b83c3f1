import { describe, expect, it } from 'vitest';
import { checkSite, siteValues, toSiteRequest } from './site-form';
import { checkSpace, spaceValues, toSpaceBody } from './spaces/space-form';
import { checkRange, endsOf, newRange, rangePointers, sizeOf, toRange } from './spaces/ranges';
import { checkRows, extentOf, lengthOf, needsWhatIsThere, rowsIn, toSpaces } from './spaces/rows';

describe('what is typed of a site', () => {
  const site = {
    id: 1,
    operatorId: 2,
    kind: 'ON_STREET' as const,
    name: 'Quarter',
    timeZone: 'Europe/Paris',
    city: 'Paris',
    position: { latitude: 48.86, longitude: 2.35 },
    geometry: 'kept',
  };

  it('comes back as it was, with what no form shows', () => {
    const { id, ...rest } = site;
    expect(id).toBe(1);
    expect(toSiteRequest(siteValues(site), site.geometry)).toEqual(rest);
  });

  it('is a position or none, and never half of one', () => {
    const values = { ...siteValues(site), name: ' ', latitude: '', operatorId: '' };
    expect(checkSite(values)).toEqual({ operatorId: 'operator', name: 'name', latitude: 'both' });
    expect(checkSite({ ...siteValues(site), latitude: 91, longitude: -181 })).toEqual({
      latitude: 'latitude',
      longitude: 'longitude',
    });
    expect(toSiteRequest({ ...siteValues(site), latitude: '', longitude: '' }, undefined)).not.toHaveProperty(
      'position',
    );
    expect(toSiteRequest({ ...siteValues(site), latitude: 0, longitude: 0, capacity: 0 }, undefined)).toMatchObject({
      position: { latitude: 0, longitude: 0 },
      capacity: 0,
    });
  });
});

describe('a range of numbers', () => {
  const range = { ...newRange(), prefix: ' A-', from: 1, to: 250, digits: 3 };

  it('is shown as it will be', () => {
    expect(endsOf(range)).toEqual(['A-001', 'A-250']);
    expect(sizeOf([range, { ...range, to: '' }, { ...range, from: 7, to: 7 }])).toBe(251);
    expect(endsOf({ ...range, to: '' })).toBeUndefined();
  });

  it.each([
    [{ to: '' }, { to: 'number' }],
    [{ from: 5, to: 4 }, { to: 'backwards' }],
    [{ from: 1.5 }, { from: 'number' }],
    [{ to: 1_000_000 }, { to: 'number' }],
    [{ digits: 7 }, { digits: 'digits' }],
    [{}, {}],
  ])('with %o is wrong in %o', (change, wrong) => expect(checkRange({ ...range, ...change })).toEqual(wrong));

  it('becomes what the service takes', () => {
    expect(toRange({ ...range, prefix: ' ' })).toEqual({ from: 1, to: 250, digits: 3 });
    expect(toSpaces([{ ...range, kind: 'ELECTRIC', level: '12', drawn: false }], [])).toEqual([
      { numbers: { prefix: ' A-', from: 1, to: 250, digits: 3 }, kind: 'ELECTRIC', levelId: 12 },
    ]);
    expect(toSpaces([{ ...range, drawn: false }], [])[0]).not.toHaveProperty('levelId');
  });

  it('shows what is refused where it was typed', () => {
    const pointers = rangePointers([1, 3]);
    expect(pointers['/ranges/0/numbers/prefix']).toBe('ranges.0.prefix');
    expect(pointers['/ranges/3/to']).toBe('ranges.1.to');
    expect(pointers['/ranges/1/levelId']).toBe('ranges.1.level');
    expect(pointers['/ranges/2/row/first/x']).toBe('ranges.1.x');
    expect(pointers['/ranges/4/to']).toBeUndefined();
  });
});

describe('rows of new spaces', () => {
  const range = { ...newRange(), to: 500 };
  const at = (x: number, y: number) => ({
    first: { x, y, width: 2.5, height: 5, turn: 0 },
    stepX: 2.5,
    stepY: 0,
  });

  it('stand two and two back to back between aisles, and look well together', () => {
    expect(extentOf(range)).toEqual({ rows: 10, perRow: 50, width: 125, height: 80 });
    const rows = toSpaces([range], []);
    expect(rows.map(({ numbers }) => [numbers.from, numbers.to])).toEqual(
      Array.from({ length: 10 }, (_, row) => [row * 50 + 1, row * 50 + 50]),
    );
    expect(rows.slice(0, 4).map(({ row }) => row)).toEqual([at(0, 0), at(0, 11), at(0, 16), at(0, 27)]);
    expect(rows.at(-1)?.row).toEqual(at(0, 75));
  });

  it('are as long as is asked for, the last of them shorter', () => {
    const three = { ...range, to: 7, perRow: 3, x: 10, y: 20 };
    expect(needsWhatIsThere([three])).toBe(false);
    expect(toSpaces([three], []).map(({ numbers, row }) => [numbers.to, row?.first.x, row?.first.y])).toEqual([
      [3, 10, 20],
      [6, 10, 31],
      [7, 10, 36],
    ]);
    expect([lengthOf({ ...range, to: 3 }), rowsIn({ ...range, to: 3 }), rowsIn({ ...range, drawn: false })]).toEqual([
      3, 1, 1,
    ]);
  });

  it('come below what is there on their level, and below each other', () => {
    const space = (levelId: number, y: number, turn = 0) => ({
      id: y,
      levelId,
      number: String(y),
      kind: 'STANDARD' as const,
      active: true,
      plan: { x: 4, y, width: 3, height: 4, turn },
    });
    const one = { ...range, to: 4, level: '1' };
    expect(needsWhatIsThere([one])).toBe(true);
    const rows = toSpaces(
      [one, { ...one, from: 5, to: 8 }, { ...one, level: '2', from: 9, to: 9 }],
      [space(1, 10), space(1, 0, 45), space(2, 10, 90)],
    );
    expect(rows.map(({ row }) => [row?.first.x, row?.first.y])).toEqual([
      [4, 20],
      [4, 31],
      [4, 20.5],
    ]);
  });

  it.each([
    [{ perRow: 0 }, { perRow: 'perRow' }],
    [{ perRow: 2.5 }, { perRow: 'perRow' }],
    [
      { x: -1, y: 10_001 },
      { x: 'metres', y: 'metres' },
    ],
    [
      { width: '', height: 101 },
      { width: 'side', height: 'side' },
    ],
    [{ width: '', drawn: false }, {}],
    [{}, {}],
  ])('with %o are wrong in %o', (change, wrong) => expect(checkRows({ ...range, ...change })).toEqual(wrong));
});

describe('what is typed of a space', () => {
  const space = { id: 7, number: 'A-1', kind: 'WIDE' as const, active: false, levelId: 3 };

  it('comes back as it was, drawn or not', () => {
    const { id, ...rest } = space;
    expect(id).toBe(7);
    expect(toSpaceBody(spaceValues(space))).toEqual(rest);
    const plan = { x: 0, y: 2, width: 2.5, height: 5, turn: 0 };
    expect(toSpaceBody(spaceValues({ ...space, plan }))).toEqual({ ...rest, plan });
  });

  it('is drawn as a whole or not at all', () => {
    expect(checkSpace({ ...spaceValues(space), x: 1 })).toEqual({
      y: 'planMissing',
      width: 'planMissing',
      height: 'planMissing',
    });
    expect(checkSpace({ ...spaceValues(space), number: ' ' })).toEqual({ number: 'numberMissing' });
  });
});
