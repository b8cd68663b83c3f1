import type { formats } from './formats';
import type { Language } from './language';
import type { English } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: English;
    Formats: typeof formats;
  }
}
