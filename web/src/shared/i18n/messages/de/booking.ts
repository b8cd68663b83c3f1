import type { Translated } from '../../messages';
import type en from '../en';

export const booking: Translated<typeof en.booking> = {
  title: 'Werkstatttermin buchen',
  lead: 'Das dauert eine Minute. Wir planen eine Stunde ein; die Werkstatt sagt Bescheid, wenn es länger dauert.',
  vin: { missing: 'Bitte die VIN des Autos eingeben' },
  reason: {
    label: 'Was ist zu tun?',
    missing: 'Bitte in wenigen Worten sagen, was zu tun ist',
    visit: 'Ich möchte dieses Auto ansehen und Probe fahren',
    ideas: {
      label: 'Oft gewünscht',
      inspection: 'Inspektion und Ölwechsel',
      tyres: 'Reifenwechsel',
      brakes: 'Bremsen',
      noise: 'Ein Geräusch, Ursache unklar',
    },
  },
  day: { label: 'Tag', missing: 'Bitte einen Tag wählen' },
  time: {
    label: 'Uhrzeit',
    missing: 'Bitte eine Uhrzeit wählen',
    past: 'Diese Zeit ist vorbei; bitte eine spätere wählen',
    looking: 'Freie Zeiten werden gesucht…',
    none: 'An diesem Tag ist nichts frei.',
    noneSoon: 'Auch im Monat danach ist nichts frei. Bitte rufen Sie uns an.',
    next: 'Nächste freie Zeit: {day}, {time}',
  },
  review: 'Weiter',
  check: {
    title: 'Stimmt das so?',
    car: 'Auto',
    reason: 'Zu tun',
    when: 'Wann',
    change: 'Etwas ändern',
    confirm: 'Termin bestätigen',
    signIn: 'Zum Bestätigen bitte anmelden oder ein Konto anlegen. Ihre Angaben bleiben erhalten.',
    booked: 'Ihr Termin ist gebucht.',
  },
};
