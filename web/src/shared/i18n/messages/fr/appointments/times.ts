import type { Messages } from '../../../messages';

export const times: Messages['times'] = {
  instead: 'Ces heures sont libres :',
  day: { label: 'Jour', none: 'Ouvrir le calendrier' },
  time: {
    label: 'Heure',
    firstWork: 'Choisissez d’abord ce qu’il vous faut',
    firstDay: 'Choisissez d’abord un jour',
    looking: 'Recherche des heures libres…',
    choose: 'Heures libres',
    none: 'Rien n’est libre ce jour-là.',
    noneShort: 'Rien n’est libre',
    noneSoon: 'Rien n’est libre non plus dans le mois qui suit.',
    call: 'Appelez-nous.',
    taken: '{time} n’est pas parmi les horaires libres. Choisissez-en un autre ou tapez-le.',
    next: 'Prochaine heure libre : {day}, {time}',
  },
  open: { days: '{first} – {last}', closed: 'Fermé', range: '{from} à {to}' },
};
