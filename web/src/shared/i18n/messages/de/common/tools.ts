import type { Messages } from '../../../messages';

export const tools: Messages['tools'] = {
  table: {
    loading: 'Die Tabelle wird geladen',
    sort: 'Sortieren nach',
    unsorted: 'Unsortiert',
    ascending: '{column}, aufsteigend',
    descending: '{column}, absteigend',
  },
  lookup: { found: 'Gefunden', looking: 'Wird gesucht', nothing: 'Nichts gefunden' },
  money: { currency: 'Währung' },
  export: { csv: 'Als CSV speichern' },
  notice: { close: 'Diese Meldung schließen' },
  zoom: { in: 'Vergrößern', out: 'Verkleinern', reset: 'Zurück zum Anfang' },
};
