import { describe, expect, it } from 'vitest';
import { likelyBody } from './body';
import { paintOf, plainPaint } from './paint';

describe('the drawing of a car', () => {
  it.each([
    ['f-150', 'pickup'],
    ['grand caravan', 'van'],
    ['Wrangler Unlimited', 'suv'],
    ['malibu', 'sedan'],
    [undefined, 'sedan'],
  ] as const)('of a %s is one of a %s', (model, body) => {
    expect(likelyBody(model)).toBe(body);
  });

  it.each([
    ['Super Black', 'black'],
    ['dark grey', 'gray'],
    ['toreador red', 'red'],
  ])('in %s is %s', (color, paint) => {
    expect(paintOf(color)).toBe(paintOf(paint));
  });

  it('in a color nobody knows is green', () => {
    expect(paintOf('quetzal')).toBe(paintOf(undefined));
    expect(paintOf('constructor')).toBe(paintOf(undefined));
  });
});

describe('a color', () => {
  it.each([
    [' Black ', 'black'],
    ['grey', 'gray'],
    ['super black', undefined],
    ['constructor', undefined],
  ])('%s has the name %s in every language', (color, paint) => {
    expect(plainPaint(color)).toBe(paint);
  });
});
