/** French series, as they stand on plates: since 2009, for mopeds, and the older ones by departments. */
const french = [
  /^([A-Z]{2})(\d{3})([A-Z]{2})$/,
  /^([A-Z]{1,2})(\d{2,3})([A-Z])$/,
  /^(\d{1,4})([A-Z]{1,3})(\d{2}|2[AB])$/,
];

/** A plate with what stands between its parts, where a series is known; else as the service keeps it. */
export function writtenPlate(plate: string, country?: string): string {
  if (country !== 'FR') return plate;
  const parts = french.map((form) => form.exec(plate)).find((found) => found !== null);
  return parts === undefined ? plate : parts.slice(1).join('-');
}
