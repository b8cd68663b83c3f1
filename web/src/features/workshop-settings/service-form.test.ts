import { describe, expect, it } from 'vitest';
import { services } from '@/testing/planning';
import { checkService, toTerms, valuesOf } from './service-form';
import { readSettingsSearch } from './settings-search';

const brakes = valuesOf(services.find(({ code }) => code === 'BRAKES'));

describe('a service', () => {
  it('is the same after it was shown', () => {
    expect(checkService(brakes)).toEqual({});
    expect(toTerms(brakes)).toEqual({
      name: { en: 'Brakes', fr: 'Freins', de: 'Bremsen' },
      durationMinutes: 90,
      bufferAfterMinutes: 15,
      skill: 'BRAKES',
      bayKind: 'LIFT',
      bookableOnline: true,
      active: true,
    });
  });

  it('needs a code and a name in every language', () => {
    expect(checkService(valuesOf(undefined))).toEqual({ code: 'code', en: 'name', fr: 'name', de: 'name' });
  });

  it.each([
    [{ durationMinutes: 14 }, { durationMinutes: 'duration' }],
    [{ durationMinutes: '' }, { durationMinutes: 'duration' }],
    [{ durationMinutes: 1440 }, {}],
    [{ bufferAfterMinutes: 481 }, { bufferAfterMinutes: 'buffer' }],
    [{ bufferAfterMinutes: '' }, { bufferAfterMinutes: 'buffer' }],
    [{ skill: '4x4' }, { skill: 'code' }],
    [{ skill: ' tyres ' }, {}],
    [{ bayKind: 'a b' }, { bayKind: 'code' }],
  ])('with %o is answered %o', (change, errors) => {
    expect(checkService({ ...brakes, ...change })).toEqual(errors);
  });

  it('needs no skill and no kind of bay', () => {
    const terms = toTerms({ ...brakes, skill: ' ', bayKind: '' });
    expect(terms).not.toHaveProperty('skill');
    expect(terms).not.toHaveProperty('bayKind');
    expect(toTerms({ ...brakes, skill: ' tyres ' }).skill).toBe('TYRES');
  });
});

describe('the address', () => {
  it.each([
    ['services', { section: 'services' }],
    ['hours', {}],
    ['nothing', {}],
    [7, {}],
  ])('with %j shows %o', (section, search) => {
    expect(readSettingsSearch({ section })).toEqual(search);
  });
});
