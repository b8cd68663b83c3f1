import { expect, it } from 'vitest';
import { rebase } from './rebase';

it('keeps what was typed, and takes the rest from what there is now', () => {
  const before = { name: 'Lift', kinds: ['LIFT'], active: true, note: '' };
  const typed = { ...before, name: 'Lift 2', note: 'New' };
  const now = { name: 'Lift 1', kinds: ['LIFT', 'EV'], active: false, note: 'Broken' };
  expect(rebase(before, typed, now)).toEqual({ name: 'Lift 2', kinds: ['LIFT', 'EV'], active: false, note: 'New' });
  expect(rebase(before, structuredClone(before), now)).toEqual(now);
});
