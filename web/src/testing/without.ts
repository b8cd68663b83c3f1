/** The same without some of it. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
