import { describe, expect, it } from 'vitest';
import { paris } from '@/testing/tariffs';
import { allFindings, foundAt } from './findings';
import { toDocument, typedPointer } from './to-document';
import { newRung, typedTariff } from './typed-tariff';

const typed = () => typedTariff(paris, 'EUR');

describe('what is typed', () => {
  it('is the document that it was made of', () => {
    expect(toDocument(typed(), 'EUR')).toEqual({ document: paris, mistakes: {} });
    const night = { ...paris, windows: { FRIDAY: [{ from: '20:00', to: '24:00' }] } };
    expect(typedTariff(night, 'EUR').windows.FRIDAY).toEqual([{ from: '20:00', to: '00:00' }]);
    expect(toDocument(typedTariff(night, 'EUR'), 'EUR').document).toEqual(night);
    const seconds = { ...paris, terms: { ...paris.terms, cancelWithinSeconds: 100 } };
    expect(toDocument(typedTariff(seconds, 'EUR'), 'EUR').document).toEqual(seconds);
  });

  it('is cents to the cent, in whatever currency', () => {
    const tariff = typed();
    tariff.scales[0]?.ladder.splice(0, 1, { ...newRung(60), perHour: '1.15' }, { ...newRung(60), perHour: 0.07 });
    expect(
      toDocument(tariff, 'EUR')
        .document.scales[0]?.ladder.slice(0, 2)
        .map((rung) => rung.centsPerHour),
    ).toEqual([115, 7]);
    const yen = { ...paris, postParkingCharges: [{ vehicle: 'CAR' as const, cents: 1_000 }] };
    expect(typedTariff(yen, 'JPY').charges[0]?.amount).toBe(1_000);
    expect(toDocument(typedTariff(yen, 'JPY'), 'JPY').document).toEqual(yen);
  });

  it('says of what is missing where that is', () => {
    const tariff = typed();
    tariff.scales[1]?.ladder.push(newRung());
    tariff.charges.push({ key: 0, vehicle: 'HEAVY', amount: '' });
    tariff.holidays.unshift({ key: 0, name: ' ', first: null, last: null, windows: [{ from: '', to: '' }] });
    tariff.windows.SUNDAY = [{ from: '12:00', to: '10:00' }];
    tariff.stepMinutes = '';
    expect(toDocument(tariff, 'EUR').mistakes).toEqual({
      '/scales/1/ladder/6/centsPerHour': 'price',
      '/postParkingCharges/1/cents': 'amount',
      '/holidays/0/name': 'holidayName',
      '/holidays/0/first': 'day',
      '/holidays/0/windows': 'window-missing',
      '/windows/SUNDAY': 'window-backwards',
      '/stepMinutes': 'number',
    });
  });

  it('of a scale that is free says nothing else, and forgets nothing', () => {
    const tariff = typed();
    const [car] = tariff.scales;
    if (car === undefined) throw new Error('Paris has cars');
    tariff.scales[0] = { ...car, freeOfCharge: true };
    expect(toDocument(tariff, 'EUR').document.scales[0]).toEqual({
      vehicle: 'CAR',
      user: 'VISITOR',
      freeOfCharge: true,
      ladder: [],
      freeMinutes: 0,
      maximumMinutes: 360,
    });
    expect(tariff.scales[0].ladder).toHaveLength(6);
  });
});

describe('what is found', () => {
  it('leads to where it is on the page, also behind a holiday that is not complete', () => {
    const tariff = typed();
    tariff.holidays.unshift({ key: 0, name: '', first: null, last: null, windows: [] });
    expect(typedPointer('/holidays/1/windows/0', tariff)).toBe('/holidays/2/windows');
    expect(typedPointer('/holidays/0/last', tariff)).toBe('/holidays/1/last');
    expect(typedPointer('/windows/MONDAY/1', tariff)).toBe('/windows/MONDAY');
    expect(typedPointer('/windows', tariff)).toBe('/windows');
    expect(typedPointer('/scales/0/ladder/2/minutes', tariff)).toBe('/scales/0/ladder/2/minutes');
  });

  it('is said once for each place, prices first', () => {
    const found = allFindings(
      { '/scales/0/ladder/0/centsPerHour': 'price' },
      (missing) => missing,
      {
        findings: [
          { pointer: '/stepMinutes', detail: 'The step.' },
          { pointer: '/scales/0/ladder/0/centsPerHour', detail: 'From 0.' },
          { pointer: '/scales/0/maximumMinutes', detail: 'One.' },
          { pointer: '/scales/0/maximumMinutes', detail: 'Two.' },
        ],
        curves: [],
      },
      typed(),
    );
    expect(found.map(({ detail }) => detail)).toEqual(['price', 'One.', 'Two.', 'The step.']);
    expect(foundAt(found, '/scales/0/maximumMinutes')).toBe('One. Two.');
    expect(foundAt(found, '/scales/0')).toBeUndefined();
  });
});
