import type { Messages } from '../../../messages';

export const parkingSummary: Messages['parkingSummary'] = {
  title: 'Mon année de stationnement',
  lead: 'Ce que vous avez garé et dépensé, selon le calendrier de chaque lieu.',
  year: 'Année',
  spent: 'Dépenses',
  time: 'Durée',
  stays: 'Stationnements',
  nothing: 'Rien',
  month: 'Mois',
  site: 'Lieu',
  byMonth: 'Par mois',
  bySite: 'Par lieu',
  chartByMonth: 'Barres, mois par mois',
  chartBySite: 'Barres, lieu par lieu',
  none: 'Aucun stationnement en {year}',
  noneText: 'Vos stationnements et leurs prix sont additionnés ici. Choisissez une autre année, ou trouvez un lieu.',
  find: 'Trouver un lieu pour se garer',
};
