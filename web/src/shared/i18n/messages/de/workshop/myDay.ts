import type { Messages } from '../../../messages';

export const myDay: Messages['myDay'] = {
  title: 'Mein Tag',
  day: 'Tag',
  today: 'Heute',
  previousDay: 'Der Tag davor',
  nextDay: 'Der Tag danach',
  until: '{start} bis {end}',
  now: 'Jetzt',
  waiting: 'Unterbrochen',
  next: 'Als Nächstes',
  later: 'Kommt noch',
  over: 'Vorbei',
  vip: 'VIP',
  vipMeans: 'Dieses Auto haben wir verkauft',
  note: 'Notiz',
  noteHelp: 'Bleibt auf diesem Gerät und geht mit dem Abschluss als das, was getan wurde.',
  open: 'Termin {id} öffnen',
  wholeDay: 'Der ganze Tag ({count, number})',
  empty: {
    title: 'An diesem Tag ist nichts für Sie gebucht',
    text: 'Was die Annahme für Sie bucht, steht dann hier. Sehen Sie einen anderen Tag an oder suchen Sie unten ein Auto.',
  },
  unlinked: {
    title: 'Dieses Konto gehört keinem Mechaniker',
    text: 'Bitten Sie die Serviceberatung, dieses Konto bei den Mechanikern für Sie zu wählen; dann stehen Ihre Termine hier.',
    technicians: 'Zu den Mechanikern',
  },
  search: {
    title: 'Ein anderes Auto',
    label: 'VIN oder ein Teil davon',
    help: '{fewest, plural, other {# Buchstaben und Ziffern}} oder mehr',
  },
};
