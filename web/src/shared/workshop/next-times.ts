import { Problem } from '../api/problem';

/** The times that a refusal names in place of the one that is not free. */
export function nextTimes(error: unknown): Date[] {
  const problem = Problem.of(error);
  const { next } = problem.members;
  if (problem.slug !== 'time-not-offered' || !Array.isArray(next)) return [];
  return next.map((moment) => new Date(String(moment))).filter((moment) => !Number.isNaN(moment.getTime()));
}
