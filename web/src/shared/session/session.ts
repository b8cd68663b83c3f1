import { queryOptions, useQuery } from '@tanstack/react-query';
import { send } from '../api/send';

export type Role =
  'ADMIN' | 'SALESPERSON' | 'SERVICE_ADVISOR' | 'TECHNICIAN' | 'PARKING_MANAGER' | 'PARKING_AGENT' | 'CUSTOMER';

export interface SignedIn {
  signedIn: true;
  accountId: string;
  name?: string;
  email?: string;
  roles: Role[];
}

export type Session = SignedIn | { signedIn: false };

const DEALERSHIP: readonly Role[] = ['ADMIN', 'SALESPERSON', 'SERVICE_ADVISOR', 'TECHNICIAN'];

export async function fetchSession(signal: AbortSignal | null = null): Promise<Session> {
  const response = await send(new Request(new URL('/api/v1/me', location.origin), { signal }));
  return (await response.json()) as Session;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchSession(signal),
  staleTime: 60_000,
});

/** How to address someone: not every account says a name. */
export function nameOf({ name, email }: SignedIn): string | undefined {
  return name ?? email;
}

/** Who is signed in, or undefined as long as that is not known. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

export function isStaff(session: Session | undefined): boolean {
  return session?.signedIn === true && session.roles.some((role) => DEALERSHIP.includes(role));
}

export function isCustomer(session: Session | undefined): boolean {
  return session?.signedIn === true && session.roles.includes('CUSTOMER');
}
