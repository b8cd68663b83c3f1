import { HttpResponse } from 'msw';

/** The first page of what a service lists. */
export const page = <T>(items: readonly T[], size = 50) => ({
  items,
  page: 0,
  size,
  totalItems: items.length,
  totalPages: Math.ceil(items.length / size),
});

/** In the version that nothing here leaves. */
export const tagged = (body: object, status = 200) => HttpResponse.json(body, { status, headers: { ETag: '"1"' } });
