import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { Gateway, Role } from '../api/generated';

/** Who is signed in; without one, the account, its name and its roles are missing. */
export type Session = Gateway['MeResponse'];

const DEALERSHIP: readonly Role[] = ['ADMIN', 'SALESPERSON', 'SERVICE_ADVISOR', 'TECHNICIAN'];

export function fetchSession(signal: AbortSignal | null = null): Promise<Session> {
  return bodyOf(api.GET('/api/v1/me', { signal }));
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchSession(signal),
  staleTime: 60_000,
});

/** Who is signed in, or undefined as long as that is not known. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** How to address someone: not every account says a name. */
export function nameOf(session: Session | undefined): string | undefined {
  return session?.name ?? session?.email;
}

export function isStaff(session: Session | undefined): boolean {
  return has(session, ...DEALERSHIP);
}

export function has(session: Session | undefined, ...roles: readonly Role[]): boolean {
  return roles.some((role) => session?.roles.includes(role) === true);
}

/** Who sells: takes cars into stock, prices them, records sales. */
export function isSeller(session: Session | undefined): boolean {
  return has(session, 'ADMIN', 'SALESPERSON');
}

/** Who looks customers up, and writes new ones down. */
export function knowsCustomers(session: Session | undefined): boolean {
  return has(session, 'ADMIN', 'SALESPERSON', 'SERVICE_ADVISOR');
}

export function isAdmin(session: Session | undefined): boolean {
  return has(session, 'ADMIN');
}

/** Who plans the workshop's work: technicians, hours, services, bays. */
export function plansWork(session: Session | undefined): boolean {
  return has(session, 'ADMIN', 'SERVICE_ADVISOR');
}

/** Who runs car parks and zones of streets, and says what they cost. */
export function runsParking(session: Session | undefined): boolean {
  return has(session, 'ADMIN', 'PARKING_MANAGER');
}

export function isTechnician(session: Session | undefined): boolean {
  return has(session, 'TECHNICIAN');
}

export function isCustomer(session: Session | undefined): boolean {
  return has(session, 'CUSTOMER');
}
