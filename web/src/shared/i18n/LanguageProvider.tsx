import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { IntlProvider } from 'use-intl';
import { formats } from './formats';
import { type Language, regional, rememberLanguage } from './language';
import { onSpoken, speak, spokenNow } from './words';

/** Another language's words are fetched before the page changes over to it. */
async function choose(language: Language): Promise<void> {
  await speak(language);
  rememberLanguage(language);
  document.documentElement.lang = language;
}

export function useLanguage() {
  const { language } = useSyncExternalStore(onSpoken, spokenNow);
  return useMemo(() => ({ language, choose }), [language]);
}

/** Says everything in the chosen language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language, messages } = useSyncExternalStore(onSpoken, spokenNow);
  return (
    <IntlProvider locale={regional(language)} messages={messages as never} formats={formats} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
