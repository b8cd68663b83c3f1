import type { QueryClient } from '@tanstack/react-query';
import { concerns, type Hint } from './hints';

/** The other services hear of a change as late as this page does; and not all pages ask at the same moment. */
const FIRST_MS = 300;
const SPREAD_MS = 700;
/** So often at most, whatever happens. */
const APART_MS = 2_000;

/**
 * Asks anew for what hints concern: a moment later and for several together, not while something is being saved, and
 * not before somebody looks.
 */
export function gather(queryClient: QueryClient): (hint: Hint) => void {
  let pending: Hint[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;

  function wait() {
    if (timer !== undefined || pending.length === 0 || document.hidden) return;
    const delay = FIRST_MS + Math.random() * SPREAD_MS;
    timer = setTimeout(ask, Math.max(delay, last + APART_MS - performance.now()));
  }

  function ask() {
    timer = undefined;
    if (document.hidden) return;
    if (queryClient.isMutating() > 0) {
      wait();
      return;
    }
    const hints = pending;
    pending = [];
    last = performance.now();
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => hints.some((hint) => concerns(hint, queryKey)),
    });
  }

  document.addEventListener('visibilitychange', wait);
  return (hint) => {
    // Nobody needs to know the same twice, nor anything beside everything.
    pending = [...pending.filter(({ kind, key }) => kind !== hint.kind || key !== hint.key), hint];
    if (pending.length > 200) pending = [{ kind: 'EVERYTHING' }];
    wait();
  };
}
