import type { Messages } from '../../../messages';

export const home: Messages['home'] = {
  title: 'Ihr nächstes Auto, und die Pflege für das jetzige',
  lead: 'Autos, sobald sie bereitstehen, eine Werkstatt, die man in einer Minute bucht, und ein Konto für beides.',
  book: 'Termin buchen',
  find: {
    label: 'Auto suchen nach Marke, Modell, Farbe oder Jahr',
    placeholder: 'Zum Beispiel Ford F-150 2018',
    search: 'Autos finden',
  },
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
      text: 'Alle Termine an einem Ort, zum Nachsehen und, wenn etwas dazwischenkommt, zum Verschieben oder Absagen.',
    },
  },
  cars: {
    title: 'Neu eingetroffen',
    count: '{count, plural, =0 {Keine Autos} one {# Auto} other {# Autos}} im Verkauf',
    emptyTitle: 'Zurzeit keine Autos im Verkauf',
    emptyText: 'Jede Woche kommen neue. Schauen Sie in ein paar Tagen wieder herein.',
    makes: 'Marken',
    all: '{count, plural, one {Das Auto} other {Alle # Autos}} ansehen',
  },
  welcome: 'Willkommen zurück, {name}',
};
