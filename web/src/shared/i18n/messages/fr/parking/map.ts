import type { Messages } from '../../../messages';

export const map: Messages['map'] = {
  keys: 'Les flèches la déplacent, plus et moins changent l’échelle, zéro revient au début',
  north: '{degrees, number}° N.',
  south: '{degrees, number}° S.',
  east: '{degrees, number}° E.',
  west: '{degrees, number}° O',
  scale: 'Échelle : la barre mesure {length}',
  searchHere: 'Chercher dans cette zone',
  takeMiddle: 'Prendre le milieu',
  cluster: '{count, number} lieux proches les uns des autres',
  mark: {
    CAR_PARK: '{name}, parking{capacity, plural, =0 {} one {, # place} other {, # places}}',
    ON_STREET: '{name}, sur voirie{capacity, plural, =0 {} one {, # place} other {, # places}}',
  },
};
