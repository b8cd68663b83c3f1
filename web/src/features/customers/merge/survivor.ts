import { Problem } from '@/shared/api/problem';

/** Who a customer is now, when asking for them was answered so. */
export function survivorOf(error: unknown): number | undefined {
  if (!Problem.is(error, 410) || error.slug !== 'merged-into') return undefined;
  const { survivorId } = error.members;
  return typeof survivorId === 'number' ? survivorId : undefined;
}
