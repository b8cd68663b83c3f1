import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather } from './gather';

const VIN = '1M8GDM9AXKP042788';
const car = { kind: 'AUTOMOBILE', key: VIN } as const;

let queryClient: QueryClient;
let hidden = false;

function isStale(...queryKey: string[]) {
  return queryClient.getQueryState(queryKey)?.isInvalidated === true;
}

function lookAway(away: boolean) {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  queryClient = new QueryClient();
  queryClient.setQueryData(['automobile', VIN], 'a car');
  queryClient.setQueryData(['customers'], 'all of them');
});

afterEach(() => {
  lookAway(false);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('asks anew a moment later, and for nothing else', () => {
  gather(queryClient)(car);
  expect(isStale('automobile', VIN)).toBe(false);
  vi.advanceTimersByTime(1_100);
  expect(isStale('automobile', VIN)).toBe(true);
  expect(isStale('customers')).toBe(false);
});

test('asks once for many hints, and seldom', () => {
  const asked = vi.spyOn(queryClient, 'invalidateQueries');
  const hint = gather(queryClient);
  for (let i = 0; i < 50; i += 1) hint({ kind: 'AUTOMOBILE', key: `VIN${String(i)}` });
  vi.advanceTimersByTime(1_100);
  expect(asked).toHaveBeenCalledTimes(1);
  hint(car);
  vi.advanceTimersByTime(900);
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2_000);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('waits until somebody looks', () => {
  lookAway(true);
  gather(queryClient)(car);
  vi.advanceTimersByTime(60_000);
  expect(isStale('automobile', VIN)).toBe(false);
  lookAway(false);
  vi.advanceTimersByTime(1_100);
  expect(isStale('automobile', VIN)).toBe(true);
});

test('does not get in the way of what is being saved', async () => {
  let saved: (value: unknown) => void = () => undefined;
  const saving = queryClient
    .getMutationCache()
    .build(queryClient, { mutationFn: () => new Promise((resolve) => (saved = resolve)) })
    .execute(undefined);
  gather(queryClient)(car);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(isStale('automobile', VIN)).toBe(false);
  saved('done');
  await saving;
  await vi.advanceTimersByTimeAsync(2_500);
  expect(isStale('automobile', VIN)).toBe(true);
});

test('more than can be told apart is everything', () => {
  const hint = gather(queryClient);
  for (let i = 0; i < 1_000; i += 1) hint({ kind: 'AUTOMOBILE', key: `VIN${String(i)}` });
  vi.advanceTimersByTime(1_100);
  expect(isStale('customers')).toBe(true);
});
