import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { send } from '../api/send';
import { fetchSession } from './session';

/**
 * Ends the session, and leaves the page, so that nothing of it stays in memory. Meanwhile the page asks for nothing, as
 * it does without a network: what somebody else's change makes it ask for anew, nobody may see any more.
 */
export async function signOut(queryClient: QueryClient): Promise<void> {
  onlineManager.setOnline(false);
  await queryClient.cancelQueries();
  try {
    await end();
  } catch (error) {
    onlineManager.setOnline(true);
    throw error;
  }
  // Back leads to a page that asks anew, and not to one that the browser has kept.
  window.addEventListener('pageshow', () => location.reload());
  location.assign('/');
}

async function end(): Promise<void> {
  try {
    await send(new Request(new URL('/sign-out', location.origin), { method: 'POST' }));
  } catch (error) {
    // The way on may lead over another site, which answers no script: what counts is that the session is over.
    const over = error instanceof Problem && error.unanswered && !(await fetchSession()).signedIn;
    if (!over) throw error;
  }
}
