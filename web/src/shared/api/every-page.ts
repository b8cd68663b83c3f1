interface PageOf<T> {
  items: T[];
  totalPages: number;
}

/** The most that a list answers at once. */
export const LARGEST_PAGE = 100;

/**
 * All of a list, or the first pages of it.
 *
 * @param limit how many pages at most
 */
export async function everyPage<T>(
  read: (page: number) => Promise<PageOf<T>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 0, pages = 1; page < Math.min(pages, limit); page++) {
    const answer = await read(page);
    all.push(...answer.items);
    pages = answer.totalPages;
  }
  return all;
}
