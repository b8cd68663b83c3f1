/** A field and a direction, as services take them. */
export type SortOrder<Field extends string = string> = `${Field},${'asc' | 'desc'}`;

/** The other direction of the field that is sorted by, or the first one of another. */
export function flipped<Field extends string>(field: Field, now: SortOrder<Field> | undefined): SortOrder<Field> {
  return now === `${field},asc` ? `${field},desc` : `${field},asc`;
}

/** @returns what an address says, where it is one of the fields */
export function readSort<Field extends string>(said: unknown, fields: readonly Field[]): SortOrder<Field> | undefined {
  return fields.flatMap((field) => [`${field},asc`, `${field},desc`] as const).find((order) => order === said);
}
