import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '../session/session';
import { followChanges } from './follow-changes';

const VIN = '1M8GDM9AXKP042788';

class Source {
  static readonly CLOSED = 2;
  static opened: Source[] = [];
  readyState = 1;
  onopen = () => undefined;
  onerror = () => undefined;
  onmessage: (event: { data: string }) => void = () => undefined;

  readonly url: string;

  constructor(url: string) {
    this.url = url;
    Source.opened.push(this);
  }

  close() {
    this.readyState = Source.CLOSED;
  }
}

class Channel {
  static all: Channel[] = [];
  onmessage: (event: { data: unknown }) => void = () => undefined;

  constructor() {
    Channel.all.push(this);
  }

  postMessage(data: unknown) {
    for (const other of Channel.all) if (other !== this) other.onmessage({ data });
  }
}

function tab() {
  const queryClient = new QueryClient();
  queryClient.setQueryData(['automobile', VIN], 'a car');
  followChanges(queryClient);
  return {
    queryClient,
    isStale: () => queryClient.getQueryState(['automobile', VIN])?.isInvalidated === true,
    signIn: (accountId: string) =>
      queryClient.setQueryData(sessionQuery.queryKey, { signedIn: true, accountId, roles: ['CUSTOMER'] }),
    nobody: () => queryClient.setQueryData(sessionQuery.queryKey, { signedIn: false, roles: [] }),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  Source.opened = [];
  Channel.all = [];
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('BroadcastChannel', Channel);
  let held = false;
  const request = (_: string, callback: () => Promise<unknown>) => {
    if (held) return new Promise(() => undefined);
    held = true;
    return callback();
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one tab listens and tells the others', () => {
  const [first, second] = [tab(), tab()];
  expect(Source.opened.map(({ url }) => url)).toEqual(['/api/v1/live']);
  Source.opened[0]?.onmessage({ data: `{"kind":"AUTOMOBILE","key":"${VIN}"}` });
  vi.advanceTimersByTime(1_100);
  expect([first.isStale(), second.isStale()]).toEqual([true, true]);
});

test('after an absence everything may be different', () => {
  const { isStale } = tab();
  const source = Source.opened[0];
  source?.onopen();
  vi.advanceTimersByTime(5_000);
  expect(isStale()).toBe(false);
  source?.onerror();
  source?.onopen();
  vi.advanceTimersByTime(1_100);
  expect(isStale()).toBe(true);
});

test('a refused stream is tried again later', () => {
  tab();
  Source.opened[0]?.close();
  Source.opened[0]?.onerror();
  vi.advanceTimersByTime(29_000);
  expect(Source.opened).toHaveLength(1);
  vi.advanceTimersByTime(31_000);
  expect(Source.opened).toHaveLength(2);
});

test('who signs in, in whichever tab, is listened for from then on', () => {
  const listening = tab();
  listening.nobody();
  expect(Source.opened).toHaveLength(1);
  const other = tab();
  other.signIn('0198c0de-0000-7000-8000-000000000001');
  expect(Source.opened).toHaveLength(2);
  expect(Source.opened[0]?.readyState).toBe(Source.CLOSED);
  listening.signIn('0198c0de-0000-7000-8000-000000000001');
  expect(Source.opened).toHaveLength(2);
});

test('a browser without what this needs is left alone', () => {
  vi.stubGlobal('navigator', { language: 'en' });
  tab();
  expect(Source.opened).toEqual([]);
});
