export const map = {
  keys: 'Arrow keys move it, plus and minus zoom, zero goes back to the beginning',
  north: '{degrees, number}° N',
  south: '{degrees, number}° S',
  east: '{degrees, number}° E',
  west: '{degrees, number}° W',
  scale: 'Scale: the bar is {length} long',
  searchHere: 'Search this area',
  takeMiddle: 'Take the middle',
  cluster: '{count, number} places close to each other',
  mark: {
    CAR_PARK: '{name}, car park{capacity, plural, =0 {} one {, # space} other {, # spaces}}',
    ON_STREET: '{name}, on the street{capacity, plural, =0 {} one {, # space} other {, # spaces}}',
  },
} as const;
