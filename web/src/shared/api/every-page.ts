interface PageOf<T> {
  items: T[];
  totalPages: number;
}

/** The most that a list answers at once. */
export const LARGEST_PAGE = 100;

/** All of a list that is known to be short; of a long one the service has a file. */
export async function everyPage<T>(read: (page: number) => Promise<PageOf<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 0, pages = 1; page < pages; page++) {
    const answer = await read(page);
    all.push(...answer.items);
    pages = answer.totalPages;
  }
  return all;
}
