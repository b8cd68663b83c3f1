/** What is typed, on top of what there is now: what nobody has touched since the beginning is as it is now. */
export function rebase<Values extends object>(before: Values, typed: Values, now: Values): Values {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const touched = (Object.keys(now) as (keyof Values)[]).filter((field) => !same(before[field], typed[field]));
  return { ...now, ...Object.fromEntries(touched.map((field) => [field, typed[field]])) };
}
