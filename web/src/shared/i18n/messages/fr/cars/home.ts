import type { Messages } from '../../../messages';

export const home: Messages['home'] = {
  title: 'Votre prochaine voiture, et le soin de celle que vous avez',
  lead: 'Des voitures à vendre dès qu’elles sont prêtes, un atelier réservé en une minute, et un seul compte pour les deux.',
  book: 'Prendre rendez-vous',
  find: {
    label: 'Chercher une voiture par marque, modèle, couleur ou année',
    placeholder: 'Par exemple Ford F-150 2018',
    search: 'Chercher',
  },
  promises: {
    title: 'Ce que vous pouvez faire ici',
    cars: {
      title: 'Trouver une voiture',
      text: 'Toutes nos voitures à vendre, avec prix et kilométrage, dès qu’elles sont prêtes.',
    },
    service: {
      title: 'Réserver l’atelier',
      text: 'Toute voiture, achetée chez nous ou non. Dites ce qui ne va pas et quand cela vous convient.',
    },
    account: {
      title: 'Garder la main',
      text: 'Vos rendez-vous au même endroit, à consulter et, si vos projets changent, à déplacer ou à annuler.',
    },
  },
  cars: {
    title: 'Dernières arrivées',
    count: '{count, plural, =0 {Aucune voiture} one {# voiture} other {# voitures}} à vendre',
    emptyTitle: 'Aucune voiture à vendre pour l’instant',
    emptyText: 'De nouvelles arrivent chaque semaine. Revenez dans quelques jours.',
    makes: 'Marques',
    all: 'Voir {count, plural, one {la voiture} other {les # voitures}}',
  },
  welcome: 'Bon retour, {name}',
};
