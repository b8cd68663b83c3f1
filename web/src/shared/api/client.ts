import createClient from 'openapi-fetch';
import type { paths } from './generated';
import { send } from './send';

/** Every path of every service, as their OpenAPI documents have it. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send });

/** The body of a successful answer; the others are thrown as problems. */
export async function bodyOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
