import { describe, expect, it } from 'vitest';
import { readViews, sameView, type View, withView } from './views';

describe('saved views', () => {
  it('are the same whatever page one is on, and in whatever order it was said', () => {
    expect(sameView({ make: 'ford', q: 'se', page: 3 }, { q: 'se', make: 'ford', status: undefined })).toBe(true);
    expect(sameView({ make: 'ford' }, { make: 'dodge' })).toBe(false);
  });

  it('keep the search without its page, once for each name', () => {
    const first = withView([], { name: 'Fords', search: { make: 'ford', page: 2 } });
    expect(first).toEqual([{ name: 'Fords', search: { make: 'ford' } }]);
    expect(withView(first, { name: 'Fords', search: { make: 'ford', priceTo: 5_000 } })).toEqual([
      { name: 'Fords', search: { make: 'ford', priceTo: 5_000 } },
    ]);
  });

  it('do not grow without end', () => {
    const many = Array.from({ length: 30 }, (_, index): View => ({ name: String(index), search: {} }));
    const kept = many.reduce<readonly View[]>(withView, []);
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)?.name).toBe('29');
  });

  it.each([[null], ['x'], [[1, null, { name: 3 }, { name: 'x' }]]])('are none where %j is kept', (kept) => {
    expect(readViews(kept)).toEqual([]);
  });

  it('lose what no filter knows any more', () => {
    expect(readViews([{ name: 'Old', search: { make: 'ford', wheels: 3 } }])).toEqual([
      { name: 'Old', search: { make: 'ford' } },
    ]);
  });
});
