import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { formats } from './formats';
import { type Language, loadMessages, regional, rememberLanguage } from './language';
import type { Messages } from './messages';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => Promise.resolve() });

export const useLanguage = () => use(LanguageContext);

interface Props {
  initial: { language: Language; messages: Messages };
  children: ReactNode;
}

/** Speaks the chosen language; another one's words are fetched before the page changes over to it. */
export function LanguageProvider({ initial, children }: Props) {
  const [{ language, messages }, setSpoken] = useState(initial);

  const choose = useCallback(async (next: Language) => {
    const loaded = await loadMessages(next);
    rememberLanguage(next);
    document.documentElement.lang = next;
    setSpoken({ language: next, messages: loaded });
  }, []);

  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={regional(language)} messages={messages as never} formats={formats} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
