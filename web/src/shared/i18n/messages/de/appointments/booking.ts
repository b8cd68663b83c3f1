import type { Messages } from '../../../messages';

export const booking: Messages['booking'] = {
  title: 'Werkstatttermin buchen',
  lead: 'Das dauert eine Minute: wählen Sie, was Sie brauchen, und eine der freien Zeiten.',
  vin: { own: 'Ihre Autos:', missing: 'Bitte die VIN des Autos eingeben' },
  service: {
    label: 'Was brauchen Sie?',
    missing: 'Bitte wählen, was Sie brauchen',
    else: 'Etwas anderes',
    duration: 'etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  },
  reason: {
    label: 'Was ist zu tun?',
    missing: 'Bitte in wenigen Worten sagen, was zu tun ist',
    note: 'Was sollten wir wissen?',
    noteHelp: 'Das kann leer bleiben.',
    visit: 'Ich möchte dieses Auto ansehen und Probe fahren',
  },
  day: { missing: 'Bitte einen Tag wählen' },
  time: { missing: 'Bitte eine Uhrzeit wählen', past: 'Diese Zeit ist vorbei; bitte eine spätere wählen' },
  know: {
    open: 'Wann wir geöffnet haben',
    place: 'Bringen Sie das Auto zur Serviceannahme und geben Sie dort den Schlüssel ab.',
    mail: 'Wir schreiben Ihnen, sobald der Termin gebucht ist, und erinnern Sie am Tag davor.',
    change: 'Bis kurz vorher können Sie ihn hier verschieben oder absagen; danach rufen Sie bitte an.',
  },
  review: 'Weiter',
  check: {
    title: 'Stimmt das so?',
    car: 'Auto',
    reason: 'Zu tun',
    service: 'Leistung',
    duration: 'etwa {minutes, plural, one {# Minute} other {# Minuten}}',
    note: 'Was wir wissen sollten',
    when: 'Wann',
    change: 'Etwas ändern',
    confirm: 'Termin bestätigen',
    signIn: 'Zum Bestätigen bitte anmelden oder ein Konto anlegen. Ihre Angaben bleiben erhalten.',
    booked: 'Ihr Termin ist gebucht.',
  },
};
