import { readStockSearch, type StockSearch } from './stock-search';

/** A search that somebody wants to come back to. */
export interface View {
  name: string;
  search: StockSearch;
}

const MOST = 20;

/** Where one begins: everything, and what waits for somebody. */
export const readyMade = [
  { key: 'all', search: {} },
  { key: 'forSale', search: { status: 'AVAILABLE' } },
  { key: 'preparing', search: { status: 'IN_PREPARATION' } },
  { key: 'onOrder', search: { status: 'ON_ORDER' } },
  { key: 'reserved', search: { status: 'RESERVED' } },
  { key: 'sold', search: { status: 'SOLD' } },
] as const satisfies readonly { key: string; search: StockSearch }[];

export function readViews(kept: unknown): readonly View[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { name, search } = one as Record<string, unknown>;
    if (typeof name !== 'string' || typeof search !== 'object' || search === null) return [];
    return [{ name, search: readStockSearch({ ...search }) }];
  });
}

/** The page is not part of what one comes back to. */
function essence(search: StockSearch): string {
  const entries = Object.entries(search).filter(([key, value]) => key !== 'page' && value !== undefined);
  return JSON.stringify(entries.sort(([one], [other]) => one.localeCompare(other)));
}

export const sameView = (one: StockSearch, other: StockSearch): boolean => essence(one) === essence(other);

/** A name that is there already gets the new search. */
export function withView(views: readonly View[], { name, search }: View): readonly View[] {
  const others = views.filter((view) => view.name !== name);
  return [...others, { name, search: { ...search, page: undefined } }].slice(-MOST);
}
