import type { Language } from './language';
import type { Area, Messages, Words } from './messages';
import { de } from './messages/de';
import { en } from './messages/en';
import { fr } from './messages/fr';

interface Spoken {
  language: Language;
  areas: number;
  messages: Partial<Messages>;
}

export const words: Record<Language, Words> = { en, fr, de };

const calendars: Record<Language, () => Promise<unknown>> = {
  en: () => Promise.resolve(),
  fr: () => import('dayjs/locale/fr'),
  de: () => import('dayjs/locale/de'),
};

let wanted: Language = 'en';
const needed = new Set<Area>(['common']);
let spoken: Spoken = { language: wanted, areas: 0, messages: {} };
const listeners = new Set<() => void>();

/** Says everything needed in the language wanted, as soon as all of it is there, even if meanwhile more is wanted. */
async function fetchWords(): Promise<void> {
  const language = wanted;
  const areas = [...needed];
  const [parts] = await Promise.all([
    Promise.all(areas.map(async (area) => (await words[language][area]()).default)),
    calendars[language](),
  ]);
  if (language !== wanted || areas.length !== needed.size) return fetchWords();
  if (language === spoken.language && areas.length === spoken.areas) return;
  spoken = { language, areas: areas.length, messages: Object.assign({}, ...parts) as Partial<Messages> };
  listeners.forEach((changed) => changed());
}

/** Resolves when all that was needed until now is said in this language. */
export function speak(language: Language): Promise<void> {
  wanted = language;
  return fetchWords();
}

/** Resolves when these areas are said, too. */
export function need(areas: readonly Area[]): Promise<void> {
  areas.forEach((area) => needed.add(area));
  return fetchWords();
}

export const spokenNow = () => spoken;

export function onSpoken(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
