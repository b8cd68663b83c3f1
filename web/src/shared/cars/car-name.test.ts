import { describe, expect, it } from 'vitest';
import { carName, writtenName } from './car-name';

describe('the name of a car', () => {
  it.each([
    ['ford', 'Ford'],
    ['bmw', 'BMW'],
    ['gmc', 'GMC'],
    ['mercedes-benz', 'Mercedes-Benz'],
    ['f-150', 'F-150'],
    ['cx-5', 'CX-5'],
    ['rav4', 'RAV4'],
    ['4runner', '4Runner'],
    ['se', 'SE'],
    ['santa fe', 'Santa Fe'],
    ['e-class', 'E-Class'],
    ['1500', '1500'],
    ['wrangler unlimited', 'Wrangler Unlimited'],
    ['škoda', 'Škoda'],
    ['citroën', 'Citroën'],
  ])('%s is written %s', (given, written) => {
    expect(writtenName(given)).toBe(written);
  });

  it('that somebody wrote with capitals stays', () => {
    expect(writtenName('MINI Cooper d')).toBe('MINI Cooper d');
  });

  it('is make and model, as far as they are known', () => {
    expect(carName({ manufacturer: 'ford', model: 'f-150' })).toBe('Ford F-150');
    expect(carName({ manufacturer: 'ford' })).toBe('Ford');
    expect(carName({})).toBe('');
  });
});
