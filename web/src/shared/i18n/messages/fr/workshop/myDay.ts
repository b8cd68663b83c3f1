import type { Messages } from '../../../messages';

export const myDay: Messages['myDay'] = {
  title: 'Ma journée',
  day: 'Jour',
  today: 'Aujourd’hui',
  previousDay: 'Le jour d’avant',
  nextDay: 'Le jour d’après',
  until: '{start} à {end}',
  now: 'En ce moment',
  waiting: 'En attente',
  next: 'À suivre',
  later: 'À venir',
  over: 'Terminé',
  vip: 'VIP',
  vipMeans: 'Nous avons vendu cette voiture',
  note: 'Note',
  noteHelp: 'Reste sur cet appareil et part avec la fin du travail comme ce qui a été fait.',
  open: 'Ouvrir le rendez-vous {id}',
  wholeDay: 'Toute la journée ({count, number})',
  empty: {
    title: 'Rien n’est prévu pour vous ce jour-là',
    text: 'Ce que l’accueil réserve pour vous apparaît ici. Regardez un autre jour ou cherchez une voiture ci-dessous.',
  },
  unlinked: {
    title: 'Ce compte n’est celui d’aucun mécanicien',
    text: 'Demandez à un conseiller de choisir ce compte pour vous parmi les mécaniciens ; vos rendez-vous seront alors ici.',
    technicians: 'Vers les mécaniciens',
  },
  search: {
    title: 'Une autre voiture',
    label: 'VIN, ou une partie',
    help: '{fewest, plural, other {# lettres et chiffres}} ou plus',
  },
};
