export const tools = {
  table: {
    loading: 'Loading the table',
    sort: 'Sort by',
    unsorted: 'As it comes',
    ascending: '{column}, rising',
    descending: '{column}, falling',
  },
  lookup: { found: 'Found', looking: 'Searching', nothing: 'Nothing found' },
  money: { currency: 'Currency' },
  export: { csv: 'Save as CSV' },
  notice: { close: 'Close this notice' },
  zoom: { in: 'Closer', out: 'Farther', reset: 'Back to the beginning' },
} as const;
