import type { Messages } from '../../../messages';

export const times: Messages['times'] = {
  instead: 'Diese Zeiten sind frei:',
  day: { label: 'Tag', none: 'Kalender öffnen' },
  time: {
    label: 'Uhrzeit',
    firstWork: 'Erst wählen, was Sie brauchen',
    firstDay: 'Erst einen Tag wählen',
    looking: 'Freie Zeiten werden gesucht…',
    choose: 'Freie Zeiten',
    none: 'An diesem Tag ist nichts frei.',
    noneShort: 'Nichts ist frei',
    noneSoon: 'Auch im Monat danach ist nichts frei.',
    call: 'Bitte rufen Sie uns an.',
    taken: '{time} ist nicht unter den freien. Wählen Sie eine andere oder tippen Sie sie ein.',
    next: 'Nächste freie Zeit: {day}, {time}',
  },
  open: { days: '{first} bis {last}', closed: 'Geschlossen', range: '{from} bis {to}' },
};
