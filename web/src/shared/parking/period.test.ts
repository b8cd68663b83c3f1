import { describe, expect, it } from 'vitest';
import { isLocalMoment, localMoment, periodOf } from './period';

describe('a period by a site’s clocks', () => {
  it('is told from what is none', () => {
    expect(isLocalMoment('2026-11-23T09:30')).toBe(true);
    for (const none of ['2026-11-31T09:30', '2026-11-23', '2026-11-23T24:00', '2026-11-23T9:30', 7, undefined]) {
      expect(isLocalMoment(none)).toBe(false);
    }
  });

  it('becomes instants, also where the clocks are changed in it', () => {
    expect(periodOf('Europe/Berlin', '2026-10-24T12:00', '2026-10-25T12:00')).toEqual({
      from: '2026-10-24T10:00:00.000Z',
      to: '2026-10-25T11:00:00.000Z',
    });
  });

  it('does not end before it begins', () => {
    expect(periodOf('UTC', '2026-10-24T12:00', '2026-10-24T12:00')).toBeUndefined();
    expect(periodOf('UTC', undefined, '2026-10-24T12:00')).toBeUndefined();
  });

  it('is written by the clocks of another place', () => {
    expect(localMoment('Europe/Berlin', '2026-07-01T22:30:00Z')).toBe('2026-07-02T00:30');
  });
});
