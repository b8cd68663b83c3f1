import type { Translated } from '../../messages';
import type en from '../en';

export const tools: Translated<typeof en.tools> = {
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
};
