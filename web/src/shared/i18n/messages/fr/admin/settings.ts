import type { Messages } from '../../../messages';

export const settings: Messages['settings'] = {
  title: 'Réglages',
  lead: 'Ce qui se règle, et où.',
  here: 'Dans cette application',
  site: 'Où se trouve la concession',
  siteText:
    'La même chose pour la passerelle et tous les services. Cela se règle dans l’environnement dans lequel Forecourt démarre (./forecourt le lit, Compose le prend dans .env), et compte après le prochain démarrage.',
  elsewhere: 'Ce que cette page ne voit pas',
  elsewhereText: 'Se règle au même endroit ; un service le sait et ne le dit pas.',
  setting: 'Réglage',
  value: 'Valeur',
  variable: 'Se règle par',
  currency: 'Monnaie des prix',
  country: 'Pays des numéros de téléphone',
  zone: 'Fuseau horaire',
  mileageUnit: 'Kilométrage',
  language: 'Langue des courriels',
  units: {
    KM: 'Kilomètres',
    MI: 'Miles',
  },
  links: {
    salespeople: 'Vendeurs',
    salespeopleText: 'Qui vend, et avec quel compte.',
    accounts: 'Comptes',
    accountsText: 'Qui peut se connecter, et pour quoi faire.',
    workshop: 'Atelier',
    workshopText: 'Horaires, fermetures, prestations et postes.',
  },
  others: {
    secondFactor:
      'Rôles qui demandent une application d’authentification ou une clé d’accès en plus du mot de passe, par exemple ADMIN.',
    mail: 'Le serveur qui prend les courriels ; avec _PORT, _USER, _PASSWORD et _TLS. FORECOURT_MAIL_FROM est l’expéditeur.',
    publicUrl: 'L’adresse à laquelle les navigateurs trouvent tout ceci.',
    rateLimit: 'Combien de requêtes une adresse peut faire par seconde.',
    proxies: 'De qui on croit l’adresse d’un visiteur.',
  },
};
