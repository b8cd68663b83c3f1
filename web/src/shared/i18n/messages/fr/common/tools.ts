import type { Messages } from '../../../messages';

export const tools: Messages['tools'] = {
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
  zoom: { in: 'Zoomer', out: 'Dézoomer', reset: 'Revenir au début' },
};
