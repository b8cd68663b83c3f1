import type { Messages } from '../../../messages';

export const parkingSearch: Messages['parkingSearch'] = {
  from: 'Du',
  to: 'Au',
  endsBefore: 'La fin doit venir après le début',
  incomplete: 'Saisissez le jour et l’heure en entier',
  now: 'maintenant',
  nextHour: 'Prix pour une heure à partir de maintenant.',
  period: 'Prix de {from} à {to} ({zone}).',
  visitors: 'Prix des visiteurs ; une autorisation compte sur la page du lieu.',
  noCharge: 'Gratuit',
  full: 'Complet',
  free: '{count, plural, one {# place libre} other {# places libres}}',
  refused: {
    VEHICLE_NOT_ADMITTED: 'Pas pour ce type de véhicule',
    LONGER_THAN_THE_MAXIMUM: 'Pas aussi longtemps',
    ENDS_TOO_LATE: 'Pas aussi longtemps',
    OTHER: 'Pas à ce moment',
  },
  order: { label: 'Ordre', nearest: 'Le plus proche d’abord', name: 'Par nom', price: 'Le moins cher d’abord' },
};
