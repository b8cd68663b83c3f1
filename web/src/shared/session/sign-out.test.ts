import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { delay, http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryClient } from '@/shared/api/query-client';
import { refuse } from '@/testing/refuse';
import { server } from '@/testing/server';
import { signOut } from './sign-out';

const asked = vi.fn(() => Promise.resolve('mine'));
const queryClient = createQueryClient(() => undefined);
let forget: () => void;

beforeEach(async () => {
  asked.mockClear();
  const own = new QueryObserver(queryClient, { queryKey: ['customer', 'own'], queryFn: asked, staleTime: 0 });
  forget = own.subscribe(() => undefined);
  queryClient.mount();
  await vi.waitFor(() => expect(own.getCurrentResult().data).toBe('mine'));
  asked.mockClear();
});

afterEach(() => {
  forget();
  queryClient.unmount();
  queryClient.clear();
  onlineManager.setOnline(true);
});

test('asks for nothing while the session is being ended, nor afterwards', async () => {
  server.use(
    http.post('*/sign-out', async () => {
      await delay(50);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const leaving = signOut(queryClient);
  void queryClient.invalidateQueries();
  await leaving;
  void queryClient.invalidateQueries();
  await delay(20);
  expect(asked).not.toHaveBeenCalled();
});

test('asks again where the session goes on', async () => {
  server.use(http.post('*/sign-out', () => refuse(503, 'temporarily-unavailable', 'Not now', 'Try later.')));
  const leaving = signOut(queryClient);
  void queryClient.invalidateQueries();
  await expect(leaving).rejects.toThrow();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
});
