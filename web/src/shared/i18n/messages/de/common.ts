import type { Translated } from '../../messages';
import type en from '../en';

export const common: Translated<typeof en.common> = {
  name: 'Forecourt',
  skipToContent: 'Zum Inhalt',
  loading: 'Wird geladen',
  tryAgain: 'Noch einmal versuchen',
  goHome: 'Zur Startseite',
  signIn: 'Anmelden',
  signUp: 'Konto anlegen',
  signOut: 'Abmelden',
  account: 'Konto',
  accountSettings: 'Kontoeinstellungen',
  signedInAs: 'Angemeldet als {name}',
  settings: 'Sprache und Darstellung',
  language: 'Sprache',
  appearance: { label: 'Darstellung', auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  menu: { open: 'Menü öffnen', close: 'Menü schließen', label: 'Hauptnavigation' },
  nav: { book: 'Termin buchen', mine: 'Meine Termine', workshop: 'Termine' },
  footer: { docs: 'API-Dokumentation', status: 'Läuft alles?' },
  pages: {
    label: 'Seiten',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    position: 'Seite {page, number} von {pages, number}',
  },
  calendar: {
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    previousYear: 'Voriges Jahr',
    nextYear: 'Nächstes Jahr',
    previousDecade: 'Voriges Jahrzehnt',
    nextDecade: 'Nächstes Jahrzehnt',
    clear: 'Tag löschen',
  },
  vip: 'VIP',
  vipMeans: 'VIP: Dieses Auto haben wir verkauft',
};
