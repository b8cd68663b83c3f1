import { describe, expect, it } from 'vitest';
import { type Language, languages } from './language';
import { words } from './words';

interface Tree {
  [key: string]: string | Tree;
}

function* leaves(tree: Tree, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [`${path}${key}`, value];
    else yield* leaves(value, `${path}${key}.`);
  }
}

/** The names of what a message is given; a plural's own words stand behind a space or a sign. */
const values = (message: string) => new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name));

async function said(language: Language) {
  const areas = await Promise.all(Object.values(words[language]).map(async (load) => (await load()).default as Tree));
  return Object.fromEntries(areas.flatMap((area) => [...leaves(area)]));
}

const english = await said('en');

const named = (what: string, ...names: string[]) => names.map((name) => `vehicle.${what}.${name}`);

/** Words that both languages have. */
const shared: Partial<Record<Language, string[]>> = {
  fr: [
    'accounts.invitations',
    'accounts.invited.count',
    'accounts.invited.title',
    'audit.objects.invitation',
    'common.nav.administrationGroup',
    'common.nav.invitations',
    'settings.units.MI',
    'common.pages.label',
    'crew.settings.services.code',
    'myDay.note',
    'parking.price.hours',
    'parking.price.hoursMinutes',
    'parking.price.minutes',
    'people.team.actions',
    'prices.of',
    'tariffs.sections.versions',
    'tariffs.versionOf',
    'tariffs.versions.number',
    'tariffs.versions.title',
    'tariffs.versions.version',
    ...named('color', 'beige', 'orange', 'turquoise'),
    ...named('region', 'EUROPE'),
  ],
  de: [
    'accounts.name',
    'crew.settings.bays.name',
    'crew.settings.closures.name',
    'crew.settings.services.name',
    'crew.settings.services.online',
    'crew.technicians.name',
    'prices.holiday',
    'prices.line',
    'prices.of',
    'tariffs.changes.scale',
    'tariffs.holidays.name',
    'tariffs.ladder.after',
    'tariffs.name',
    ...named('color', 'beige', 'orange'),
    ...named('fuel', 'DIESEL', 'HYBRID'),
  ],
};
const everywhere = [
  'common.name',
  'common.vip',
  'myDay.vip',
  'appointments.workshop.vin',
  'cars.filters.counted',
  'sales.filters.vin',
  'tariffs.changes.price',
  'tariffs.simulation.difference',
  'tariffs.ladder.minutes',
  'tariffs.scale.minutes',
  'tariffs.terms.minutes',
  'tariffs.windows.minutes',
];

const others = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');

describe.each(others)('what is said in %s', async (language) => {
  const messages = await said(language);

  it('is all that is said in English, and nothing more', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('takes the same values', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(values(message), key).toEqual(values(english[key] ?? ''));
    }
  });

  it('was not forgotten', () => {
    const same = Object.keys(messages).filter((key) => messages[key] === english[key]);
    expect(new Set(same)).toEqual(new Set([...everywhere, ...(shared[language] ?? [])]));
  });
});
