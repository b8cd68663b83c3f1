import { Problem } from './problem';

/**
 * What a service finds wrong, by the field of the form it belongs to.
 *
 * @param fields which field a problem's pointer means; a pointer into a value, as `/price/minorUnits`, means the value
 */
export function fieldErrors<F extends string>(error: unknown, fields: Record<string, F>): Partial<Record<F, string>> {
  const known: Partial<Record<F, string>> = {};
  for (const { pointer, detail } of Problem.of(error).fieldErrors) {
    const field = fields[pointer] ?? fields[`/${pointer.split('/')[1] ?? ''}`];
    if (field !== undefined) known[field] = detail;
  }
  return known;
}
