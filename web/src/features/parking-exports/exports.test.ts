import { expect, it, test } from 'vitest';
import { isOver, progressOf, sizeOf } from './progress';

test.each([
  [{ rowsDone: 0 }, undefined],
  [{ rowsDone: 0, rowsTotal: 0 }, 100],
  [{ rowsDone: 999, rowsTotal: 1_000 }, 99],
  [{ rowsDone: 1_001, rowsTotal: 1_000 }, 100],
])('%o is written to %s percent', (written, percent) => expect(progressOf(written)).toBe(percent));

it('is over when it is ready, and when it has failed', () => {
  const states = ['WAITING', 'RUNNING', 'READY', 'FAILED'] as const;
  expect(states.map((state) => isOver({ state }))).toEqual([false, false, true, true]);
});

test.each([
  [0, 0, 'kilobyte'],
  [12, 1, 'kilobyte'],
  [812_400, 812, 'kilobyte'],
  [4_260_000, 4.3, 'megabyte'],
])('%i bytes are %d %s', (bytes, value, unit) => expect(sizeOf(bytes)).toEqual({ value, unit }));
