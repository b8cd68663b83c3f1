import { expect, test } from 'vitest';
import { writtenPlate } from './plates';

test.each([
  ['AA123AA', 'FR', 'AA-123-AA'],
  ['AB12C', 'FR', 'AB-12-C'],
  ['1234AB75', 'FR', '1234-AB-75'],
  ['12ABC2A', 'FR', '12-ABC-2A'],
  ['WHATEVER', 'FR', 'WHATEVER'],
  ['AA123AA', 'IT', 'AA123AA'],
  ['AA123AA', undefined, 'AA123AA'],
])('%s of %s is written %s', (plate, country, written) => {
  expect(writtenPlate(plate, country)).toBe(written);
});
