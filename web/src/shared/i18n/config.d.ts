import type en from './messages/en';
import type { formats } from './formats';
import type { Language } from './language';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof en;
    Formats: typeof formats;
  }
}
