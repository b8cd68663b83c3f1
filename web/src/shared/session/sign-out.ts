import { Problem } from '../api/problem';
import { send } from '../api/send';
import { fetchSession } from './session';

/** Ends the session, and leaves the page, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  try {
    await send(new Request(new URL('/sign-out', location.origin), { method: 'POST' }));
  } catch (error) {
    // The way on may lead over another site, which answers no script: what counts is that the session is over.
    const over = error instanceof Problem && error.unanswered && !(await fetchSession()).signedIn;
    if (!over) throw error;
  }
  location.assign('/');
}
