import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { loadSite, site } from './site';

it('is what the gateway says, asked until it answers, and then no more', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/v1/site', () => {
      asked++;
      if (asked === 1) return new HttpResponse(null, { status: 503 });
      return HttpResponse.json({ ...site(), currency: 'EUR', mileageUnit: 'KM' });
    }),
  );
  await loadSite();
  expect(site().currency).toBe('USD');
  await Promise.all([loadSite(), loadSite()]);
  await loadSite();
  expect(site()).toMatchObject({ currency: 'EUR', mileageUnit: 'KM' });
  expect(asked).toBe(2);
});
