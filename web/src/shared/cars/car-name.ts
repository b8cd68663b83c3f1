interface Named {
  manufacturer?: string | undefined;
  model?: string | undefined;
}

/** Short words that have vowels and are written in capitals all the same. */
const capitals = new Set(['suv', 'amg', 'gti', 'awd']);

function inCapitals(word: string, whole: boolean): boolean {
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  if (capitals.has(word) || letters.length <= 1) return true;
  if (/\d/.test(word)) return letters.length <= 3;
  return !/[aeiouy\u00c0-\u024f]/.test(letters) || (whole && letters.length === 2);
}

/** Feeds write everything in small letters: `mercedes-benz`, `f-150`, `bmw`. What has a capital stays as it is. */
export function writtenName(name: string): string {
  if (name !== name.toLowerCase()) return name;
  const parts = name.split(/([\s/-]+)/);
  return parts
    .map((part) =>
      inCapitals(part, parts.length === 1)
        ? part.toUpperCase()
        : part.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join('');
}

/** What the car is called, as one writes it; empty if nothing is known. */
export function carName({ manufacturer, model }: Named): string {
  return [manufacturer, model]
    .filter((name) => name !== undefined)
    .map(writtenName)
    .join(' ');
}
