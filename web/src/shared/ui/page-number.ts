/** The page of a list that an address says, from 0; the first needs no saying, nor does what makes no sense. */
export const readPage = (page: unknown): { page?: number } =>
  typeof page === 'number' && Number.isSafeInteger(page) && page > 0 ? { page } : {};
