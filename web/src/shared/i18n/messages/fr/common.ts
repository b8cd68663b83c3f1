import type { Translated } from '../../messages';
import type en from '../en';

export const common: Translated<typeof en.common> = {
  name: 'Forecourt',
  skipToContent: 'Aller au contenu',
  loading: 'Chargement',
  tryAgain: 'Réessayer',
  goHome: 'Vers l’accueil',
  signIn: 'Se connecter',
  signUp: 'Créer un compte',
  signOut: 'Se déconnecter',
  account: 'Compte',
  accountSettings: 'Réglages du compte',
  signedInAs: 'Connecté : {name}',
  settings: 'Langue et apparence',
  language: 'Langue',
  appearance: { label: 'Apparence', auto: 'Comme l’appareil', light: 'Claire', dark: 'Sombre' },
  menu: { open: 'Ouvrir le menu', close: 'Fermer le menu', label: 'Navigation principale' },
  nav: { book: 'Prendre rendez-vous', mine: 'Mes rendez-vous', workshop: 'Rendez-vous' },
  footer: { docs: 'Documentation de l’API', status: 'Tout fonctionne ?' },
  pages: {
    label: 'Pages',
    previous: 'Page précédente',
    next: 'Page suivante',
    position: 'Page {page, number} sur {pages, number}',
  },
  calendar: {
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    previousYear: 'Année précédente',
    nextYear: 'Année suivante',
    previousDecade: 'Décennie précédente',
    nextDecade: 'Décennie suivante',
    clear: 'Effacer le jour',
  },
  vip: 'VIP',
  vipMeans: 'VIP : nous avons vendu cette voiture',
};
