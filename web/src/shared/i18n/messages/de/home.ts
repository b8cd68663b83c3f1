import type { Translated } from '../../messages';
import type en from '../en';

export const home: Translated<typeof en.home> = {
  title: 'Ihr nächstes Auto, und die Pflege für das jetzige',
  lead: 'Autos, sobald sie bereitstehen, eine Werkstatt, die man in einer Minute bucht, und ein Konto für beides.',
  book: 'Termin buchen',
  promises: {
    title: 'Was Sie hier tun können',
    cars: {
      title: 'Ein Auto finden',
      text: 'Alle Autos, die wir verkaufen, mit Preis und Kilometerstand, sobald sie bereitstehen.',
    },
    service: {
      title: 'Werkstatt buchen',
      text: 'Für jedes Auto, von uns oder nicht. Sagen Sie, was fehlt und wann es passt.',
    },
    account: {
      title: 'Überblick behalten',
      text: 'Alle Termine an einem Ort, zum Nachsehen und, wenn etwas dazwischenkommt, zum Absagen.',
    },
  },
  cars: {
    title: 'Neu eingetroffen',
    count: '{count, plural, =0 {Keine Autos} one {# Auto} other {# Autos}} im Verkauf',
    emptyTitle: 'Zurzeit keine Autos im Verkauf',
    emptyText: 'Jede Woche kommen neue. Schauen Sie in ein paar Tagen wieder herein.',
    noPrice: 'Preis auf Anfrage',
    picture: 'Zeichnung eines Autos',
  },
  condition: { NEW: 'Neu', USED: 'Gebraucht' },
  welcome: 'Willkommen zurück, {name}',
};
