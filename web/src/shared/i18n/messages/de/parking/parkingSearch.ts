import type { Messages } from '../../../messages';

export const parkingSearch: Messages['parkingSearch'] = {
  from: 'Von',
  to: 'Bis',
  endsBefore: 'Das Ende muss nach dem Anfang liegen',
  incomplete: 'Geben Sie Tag und Uhrzeit vollständig ein',
  now: 'jetzt',
  nextHour: 'Preise für eine Stunde ab jetzt.',
  period: 'Preise von {from} bis {to} ({zone}).',
  visitors: 'Wie Besucher zahlen; eine Berechtigung zählt auf der Seite des Ortes.',
  noCharge: 'Kostenlos',
  full: 'Belegt',
  free: '{count, plural, one {# Stellplatz frei} other {# Stellplätze frei}}',
  refused: {
    VEHICLE_NOT_ADMITTED: 'Nicht für diese Art von Fahrzeug',
    LONGER_THAN_THE_MAXIMUM: 'Nicht so lange',
    ENDS_TOO_LATE: 'Nicht so lange',
    OTHER: 'Nicht zu dieser Zeit',
  },
  order: { label: 'Reihenfolge', nearest: 'Nächste zuerst', name: 'Nach Namen', price: 'Günstigste zuerst' },
};
