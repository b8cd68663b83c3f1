import type { Translated } from '../../messages';
import type en from '../en';

export const tools: Translated<typeof en.tools> = {
  table: {
    loading: 'Chargement du tableau',
    sort: 'Trier par',
    unsorted: 'Sans tri',
    ascending: '{column}, croissant',
    descending: '{column}, décroissant',
  },
  lookup: { found: 'Résultats', looking: 'Recherche en cours', nothing: 'Aucun résultat' },
  money: { currency: 'Devise' },
  export: { csv: 'Enregistrer en CSV' },
  notice: { close: 'Fermer ce message' },
};
