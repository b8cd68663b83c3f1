import type { Messages } from '../../../messages';

export const health: Messages['health'] = {
  title: 'Läuft alles?',
  lead: 'Schaut von selbst alle paar Sekunden nach.',
  allWell: 'Alles läuft, niemand muss etwas tun.',
  away: 'Antwortet nicht: {names}',
  needYou: 'Hier sollte jemand nachsehen: {names}',
  asking: 'Wird gefragt',
  machines:
    'Maschinen lesen dasselbe und mehr unter /actuator jedes Dienstes, mit einem Zugangsschlüssel für den Betrieb.',
  verdict: { well: 'Läuft', working: 'Holt auf', wrong: 'Bitte nachsehen', away: 'Antwortet nicht' },
  services: {
    inventory: {
      name: 'Der Bestand',
      without: 'Autos können gerade nicht gesucht, aufgenommen oder geändert werden.',
      meanwhile:
        'Werkstatt und Verkauf arbeiten mit ihren Kopien der Autos weiter. Ein Verkauf wartet auf die Zusage des Bestands; nichts geht verloren.',
    },
    'service-center': {
      name: 'Die Werkstatt',
      without:
        'Termine können gerade nicht gesehen, gebucht oder geändert werden, und es gehen keine Erinnerungen hinaus.',
      meanwhile: 'Autos, Kundschaft und Verkauf gehen weiter.',
    },
    sales: {
      name: 'Der Verkauf',
      without: 'Kundschaft und Verkäufe können gerade nicht gesehen, aufgenommen oder geändert werden.',
      meanwhile: 'Autos sind da, und die Werkstatt arbeitet mit ihrer Kopie der Kundschaft weiter.',
    },
    parking: {
      name: 'Das Parken',
      without: 'Parkplätze können gerade nicht gesucht, angelegt oder geändert werden.',
      meanwhile: 'Autos, Werkstatt und Verkauf gehen weiter.',
    },
    identity: {
      name: 'Die Kontenverwaltung',
      without: 'Niemand kann sich gerade anmelden, registrieren oder ein Konto ändern.',
      meanwhile: 'Besucher sehen die Autos. Wer angemeldet ist, kann noch ein paar Minuten weitermachen.',
    },
  },
  subjects: {
    automobiles: 'die Autos',
    customers: 'die Kundschaft',
    accounts: 'die Konten',
    sales: 'die Verkäufe',
    refusals: 'die Absagen des Bestands',
    appointments: 'die Termine',
  },
  copies: {
    inSync: '{name} kennt {what} auf dem Stand von vor {age}.',
    behind:
      '{name} kennt {what} auf dem Stand von vor {age}; {count, plural, one {# Änderung ist} other {# Änderungen sind}} unterwegs.',
    old: '{name} kennt {what} nur auf dem Stand von vor {age}: Kafka antwortet nicht, oder Änderungen kommen schneller, als sie verarbeitet werden.',
    stopped: '{name} nimmt gerade nichts über {what} auf und versucht es von selbst wieder.',
    unknown: '{name} weiß noch nicht, wie alt der eigene Stand über {what} ist.',
  },
  events: {
    none: 'Nichts wartet darauf, den anderen gesagt zu werden.',
    waiting:
      '{count, plural, one {# Ereignis wartet} other {# Ereignisse warten}} seit {age} darauf, den anderen gesagt zu werden.',
    stuck:
      '{count, plural, one {# Ereignis wurde} other {# Ereignisse wurden}} den anderen seit {age} nicht gesagt. Nichts geht verloren, alles geht hinaus, sobald Kafka antwortet.',
    away: 'Kafka antwortet gerade nicht.',
    givenUp: '{count, plural, one {# Ereignis} other {# Ereignisse}} nimmt Kafka nie an: Tabelle outbox_rejected.',
  },
  mails: {
    none: 'Keine Mail wartet.',
    waiting: '{count, plural, one {# Mail wartet} other {# Mails warten}} seit {age}.',
    stuck:
      '{count, plural, one {# Mail geht} other {# Mails gehen}} seit {age} nicht hinaus. Nichts geht verloren, alles geht hinaus, sobald der Mailserver antwortet.',
    away: 'Der Mailserver antwortet gerade nicht.',
    givenUp:
      'In den letzten 30 Tagen {count, plural, one {konnte # Mail} other {konnten # Mails}} nicht zugestellt werden.',
  },
  refunds: {
    none: 'Keine Erstattung ist unterwegs.',
    waiting: '{count, plural, one {# Erstattung ist} other {# Erstattungen sind}} unterwegs, die älteste seit {age}.',
    stuck:
      '{count, plural, one {# Erstattung ist} other {# Erstattungen sind}} unterwegs, die älteste seit {age}: beim Zahlungsanbieter nachfragen.',
    away: 'Der Zahlungsanbieter antwortet gerade nicht.',
    givenUp:
      'Der Zahlungsanbieter hat {count, plural, one {# Erstattung} other {# Erstattungen}} endgültig abgelehnt: Geld in dessen Oberfläche zurückgeben, dann verschwindet das hier; das Protokoll nennt die Zahlungen.',
  },
  letters: {
    none: 'Jedes Ereignis, das ankam, konnte verarbeitet werden.',
    unknown: 'Ob alle Ereignisse verarbeitet werden konnten, ist nicht bekannt: Kafka antwortet nicht.',
    title: '{count, plural, one {# Ereignis konnte} other {# Ereignisse konnten}} nicht verarbeitet werden',
    means:
      'Was die anderen gesagt haben, fehlt hier, bis diese zurückgeschickt sind. Erst die Ursache beheben, sonst kommen sie wieder.',
    about: 'Über {what}',
    sendBack: 'Zurückschicken',
    sendBackOf: 'Zurückschicken, was {what} betrifft',
    sent: 'Zurückgeschickt: {applied, number} verarbeitet, {superfluous, number} waren es schon, {failedAgain, number} wieder gescheitert.',
    at: 'seit {at}',
    since: 'Seit',
    topic: 'Thema',
    key: 'Betrifft',
    event: 'Ereignis',
    error: 'Fehler',
    more: 'und {count, number} weitere',
    reasons: {
      UNREADABLE: 'Ist kein Ereignis, das diese Fassung des Dienstes versteht.',
      REFUSED: 'Wurde verstanden, aber was es verlangt, ging nicht.',
    },
  },
};
