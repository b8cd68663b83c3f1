export const sections = ['hours', 'closures', 'services', 'bays'] as const;
export type Section = (typeof sections)[number];

export interface SettingsSearch {
  /** Absent for the first one. */
  section?: Section | undefined;
}

export function readSettingsSearch({ section }: Record<string, unknown>): SettingsSearch {
  const known = sections.find((one) => one === section);
  return known === undefined || known === sections[0] ? {} : { section: known };
}
