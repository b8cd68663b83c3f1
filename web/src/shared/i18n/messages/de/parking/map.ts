import type { Messages } from '../../../messages';

export const map: Messages['map'] = {
  keys: 'Pfeiltasten verschieben sie, Plus und Minus ändern den Maßstab, Null führt zum Anfang zurück',
  north: '{degrees, number}° n. Br.',
  south: '{degrees, number}° s. Br.',
  east: '{degrees, number}° ö. L.',
  west: '{degrees, number}° w. L.',
  scale: 'Maßstab: Der Balken ist {length} lang',
  searchHere: 'In diesem Bereich suchen',
  takeMiddle: 'Die Mitte nehmen',
  cluster: '{count, number} Orte dicht beieinander',
  mark: {
    CAR_PARK: '{name}, Parkhaus oder Parkplatz{capacity, plural, =0 {} one {, # Stellplatz} other {, # Stellplätze}}',
    ON_STREET: '{name}, am Straßenrand{capacity, plural, =0 {} one {, # Stellplatz} other {, # Stellplätze}}',
  },
};
