/**
 * A telephone number as the services take it: without what only makes it easier to read, and with + for 00. What is no
 * international number stays as it was typed, for the service to refuse.
 */
export function plainPhone(typed: string): string {
  const number = typed
    .replaceAll('(0)', '')
    .replaceAll(/[\s()./-]/g, '')
    .replace(/^00/, '+');
  return /^\+\d+$/.test(number) ? number : typed.trim();
}
