/** What the address of a stay says of what its driver came for. */
export interface StaySearch {
  /** Minutes that it is to be longer, as mails ask. */
  extend?: number;
}

const LONGEST = 31 * 24 * 60;

export function readStaySearch({ extend }: Record<string, unknown>): StaySearch {
  return typeof extend === 'number' && Number.isSafeInteger(extend) && extend > 0 && extend <= LONGEST
    ? { extend }
    : {};
}
