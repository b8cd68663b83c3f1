const CODE = /^[A-Z][A-Z0-9_-]{0,39}$/;

/** Codes as they are typed, one after the other: skills, kinds of bays. */
export function codesOf(typed: string): string[] {
  return [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter((code) => code !== ''),
    ),
  ];
}

export const isCode = (code: string): boolean => CODE.test(code);
