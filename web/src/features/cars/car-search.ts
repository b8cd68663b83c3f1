export const sorts = ['newest', 'cheapest', 'dearest', 'youngest', 'fewestMiles'] as const;
export type Sort = (typeof sorts)[number];

/** Several choices in one word of the address, `ford*jeep`; what looks like a number stands there as one. */
type Choices = string | number;

/** What can be chosen from, and what the service calls it. */
export const choiceFields = ['make', 'model', 'color', 'fuel', 'condition'] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** What the address says about the search, so that it can be kept, sent and gone back to. Prices are whole units. */
export interface CarSearch extends Partial<Record<ChoiceField, Choices>> {
  q?: Choices;
  yearFrom?: number;
  yearTo?: number;
  priceFrom?: number;
  /** Included, to its last cent. */
  priceTo?: number;
  /** Not included. */
  mileageTo?: number;
  sort?: Sort;
  /** From 0, which is left out. */
  page?: number;
}

const MOST_CHOICES = 10;

function asWord(text: string): Choices {
  return String(Number(text)) === text ? Number(text) : text;
}

export function choices(search: CarSearch, field: ChoiceField): string[] {
  const value = search[field];
  return value === undefined ? [] : String(value).split('*').filter(Boolean);
}

const amounts = ['yearFrom', 'yearTo', 'priceFrom', 'priceTo', 'mileageTo', 'page'] as const;

/** Takes what makes sense and leaves the rest, so that a mistyped address still shows cars. */
export function readCarSearch(given: Record<string, unknown>): CarSearch {
  const search: CarSearch = {};
  for (const field of ['q', ...choiceFields] as const) {
    const value = given[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value).slice(0, 200);
    if (text.trim() !== '') search[field] = asWord(text);
  }
  for (const field of amounts) {
    const value = given[field];
    const least = field === 'page' || field === 'priceTo' ? 1 : 0;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value < 1e9) {
      search[field] = value;
    }
  }
  const sort = sorts.find((known) => known === given.sort);
  if (sort !== undefined && sort !== 'newest') search.sort = sort;
  return search;
}

/** The same search with something else in it; what is undefined goes. It begins at its first page again. */
export function changed(search: CarSearch, change: { [K in keyof CarSearch]: CarSearch[K] | undefined }): CarSearch {
  return readCarSearch({ ...search, page: undefined, ...change });
}

/** One choice more or less. Models belong to makes: other makes, no models. */
export function toggled(search: CarSearch, field: ChoiceField, value: string): CarSearch {
  const before = choices(search, field);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return changed(search, {
    [field]: after.length === 0 ? undefined : after.slice(-MOST_CHOICES).join('*'),
    ...(field === 'make' && { model: undefined }),
  });
}

/** Everything but the order and the page. */
export function conditionsOf(search: CarSearch): CarSearch {
  return changed(search, { sort: undefined });
}

/** One condition, and the search without it. */
export interface ActiveFilter {
  field: ChoiceField | 'q' | 'year' | 'price' | 'mileage';
  /** Of a choice or the words; a range's ends stand in the search. */
  value?: string;
  without: CarSearch;
}

/** What the search asks for, in the order in which the filters stand. */
export function activeFilters(search: CarSearch): ActiveFilter[] {
  const range = (field: ActiveFilter['field'], ...ends: (keyof CarSearch)[]): ActiveFilter[] =>
    ends.some((end) => search[end] !== undefined)
      ? [{ field, without: changed(search, Object.fromEntries(ends.map((end) => [end, undefined]))) }]
      : [];
  return [
    ...(search.q === undefined
      ? []
      : [{ field: 'q', value: String(search.q), without: changed(search, { q: undefined }) } as const]),
    ...choiceFields.flatMap((field) =>
      choices(search, field).map((value) => ({ field, value, without: toggled(search, field, value) })),
    ),
    ...range('price', 'priceFrom', 'priceTo'),
    ...range('year', 'yearFrom', 'yearTo'),
    ...range('mileage', 'mileageTo'),
  ];
}
