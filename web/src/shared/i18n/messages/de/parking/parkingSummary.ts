import type { Messages } from '../../../messages';

export const parkingSummary: Messages['parkingSummary'] = {
  title: 'Mein Parkjahr',
  lead: 'Was Sie geparkt und ausgegeben haben, nach dem Kalender jedes Ortes.',
  year: 'Jahr',
  spent: 'Ausgaben',
  time: 'Dauer',
  stays: 'Parkvorgänge',
  nothing: 'Nichts',
  month: 'Monat',
  site: 'Ort',
  byMonth: 'Nach Monaten',
  bySite: 'Nach Orten',
  chartByMonth: 'Balken, Monat für Monat',
  chartBySite: 'Balken, Ort für Ort',
  none: '{year} nichts geparkt',
  noneText:
    'Was Sie parken und bezahlen, wird hier zusammengezählt. Wählen Sie ein anderes Jahr, oder finden Sie einen Ort.',
  find: 'Einen Parkplatz finden',
};
