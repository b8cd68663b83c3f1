import { describe, expect, it } from 'vitest';
import { stockImport } from '@/testing/stock';
import { feedType, isOver, progressOf } from './feeds';

describe('a feed', () => {
  it.each([
    ['cars.csv', 'text/csv'],
    ['CARS.CSV', 'text/csv'],
    ['cars.txt', 'text/csv'],
    ['cars.jsonl', 'application/x-ndjson'],
    ['cars.ndjson', 'application/x-ndjson'],
    ['cars.xlsx', undefined],
    ['csv', undefined],
  ])('named %s is %s', (name, type) => {
    expect(feedType(name)).toBe(type);
  });

  it.each([
    ['QUEUED', false],
    ['RUNNING', false],
    ['COMPLETED', true],
    ['FAILED', true],
    ['INTERRUPTED', true],
  ] as const)('that is %s is over: %s', (status, over) => {
    expect(isOver(status)).toBe(over);
  });

  it.each([
    ['QUEUED', 0, 0, 0],
    ['RUNNING', 500, 1_000, 50],
    ['RUNNING', 1_000, 1_000, 99],
    ['FAILED', 250, 1_000, 25],
    ['COMPLETED', 0, 0, 100],
  ] as const)('that is %s with %d of %d bytes is done to %d %%', (status, bytesDone, sizeBytes, percent) => {
    expect(progressOf(stockImport({ status, bytesDone, sizeBytes }))).toBe(percent);
  });
});
