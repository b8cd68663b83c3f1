import { Problem } from '@/shared/api/problem';

/** A problem is shown in the page's place; anything else is a mistake of ours. */
export function onCaughtError(error: unknown): void {
  if (!(error instanceof Problem)) reportError(error);
}
