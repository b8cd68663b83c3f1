export const languages = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const KEY = 'forecourt.language';

function isLanguage(value: string | null | undefined): value is Language {
  return value != null && Object.hasOwn(languages, value);
}

/** The one chosen here before, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

/** The language as the browser's owner writes dates and numbers in it: British dates for a Briton, Swiss ones in Bern. */
export function regional(language: Language): Language {
  return (navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language) as Language;
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
