import type { Messages } from '../../../messages';

export const health: Messages['health'] = {
  title: 'Tout fonctionne ?',
  lead: 'La page s’actualise d’elle-même toutes les quelques secondes.',
  allWell: 'Tout fonctionne, il n’y a rien à faire.',
  away: 'Ne répond pas : {names}',
  needYou: 'À regarder de près : {names}',
  asking: 'Demande en cours',
  machines:
    'Les machines lisent la même chose, et davantage, sous /actuator de chaque service avec un jeton d’exploitation.',
  verdict: { well: 'Fonctionne', working: 'Se met à jour', wrong: 'À regarder', away: 'Ne répond pas' },
  services: {
    inventory: {
      name: 'Le stock',
      without: 'On ne peut ni chercher, ni ajouter, ni modifier de voitures.',
      meanwhile:
        'L’atelier et la vente continuent avec leurs copies des voitures. Une vente attend l’accord du stock ; rien n’est perdu.',
    },
    'service-center': {
      name: 'L’atelier',
      without: 'On ne peut ni voir, ni prendre, ni modifier de rendez-vous, et aucun rappel ne part.',
      meanwhile: 'Les voitures, les clients et les ventes restent disponibles.',
    },
    sales: {
      name: 'La vente',
      without: 'On ne peut ni voir, ni enregistrer, ni modifier de clients et de ventes.',
      meanwhile: 'Les voitures restent disponibles, et l’atelier continue avec sa copie des clients.',
    },
    parking: {
      name: 'Le stationnement',
      without: 'On ne peut ni chercher, ni ajouter, ni modifier de parkings.',
      meanwhile: 'Les voitures, l’atelier et la vente restent disponibles.',
    },
    identity: {
      name: 'Les comptes',
      without: 'Personne ne peut se connecter, s’inscrire ou modifier un compte.',
      meanwhile: 'Les visiteurs voient les voitures. Qui est connecté peut continuer quelques minutes.',
    },
  },
  subjects: {
    automobiles: 'les voitures',
    customers: 'les clients',
    accounts: 'les comptes',
    sales: 'les ventes',
    refusals: 'les refus de vente du stock',
    appointments: 'les rendez-vous',
  },
  copies: {
    inSync: '{name} connaît {what} tels qu’il y a {age}.',
    behind:
      '{name} connaît {what} tels qu’il y a {age} ; {count, plural, one {# changement arrive} other {# changements arrivent}}.',
    old: '{name} ne connaît {what} que tels qu’il y a {age} : Kafka ne répond pas, ou les changements arrivent plus vite qu’ils ne sont traités.',
    stopped: '{name} ne reçoit rien sur {what} en ce moment. Un nouvel essai a lieu de lui-même.',
    unknown: '{name} n’a pas encore établi de quand datent {what}.',
  },
  events: {
    none: 'Rien n’attend d’être dit aux autres.',
    waiting:
      '{count, plural, one {# événement attend} other {# événements attendent}} d’être dits aux autres, depuis {age}.',
    stuck:
      '{count, plural, one {# événement n’a} other {# événements n’ont}} pas été dits aux autres depuis {age}. Rien n’est perdu, tout part quand Kafka répond.',
    away: 'Kafka ne répond pas en ce moment.',
    givenUp: 'Kafka ne prendra jamais {count, plural, one {# événement} other {# événements}} : table outbox_rejected.',
  },
  mails: {
    none: 'Aucun courriel n’attend.',
    waiting: '{count, plural, one {# courriel attend} other {# courriels attendent}}, depuis {age}.',
    stuck:
      '{count, plural, one {# courriel n’est pas parti} other {# courriels ne sont pas partis}} depuis {age}. Rien n’est perdu, tout part quand le serveur de courriel répond.',
    away: 'Le serveur de courriel ne répond pas en ce moment.',
    givenUp:
      'Ces 30 derniers jours, {count, plural, one {# courriel n’a pas pu être remis} other {# courriels n’ont pas pu être remis}}.',
  },
  refunds: {
    none: 'Aucun remboursement n’est en cours.',
    waiting:
      '{count, plural, one {# remboursement est} other {# remboursements sont}} en cours, le plus ancien depuis {age}.',
    stuck:
      '{count, plural, one {# remboursement est} other {# remboursements sont}} en cours, le plus ancien depuis {age} : voir avec le prestataire de paiement.',
    away: 'Le prestataire de paiement ne répond pas en ce moment.',
    givenUp:
      'Le prestataire de paiement a refusé définitivement {count, plural, one {# remboursement} other {# remboursements}} : rendez l’argent depuis son tableau de bord, et ceci disparaît ; le journal nomme les paiements.',
  },
  letters: {
    none: 'Tous les événements reçus ont été traités.',
    unknown: 'On ne sait pas si tous les événements ont été traités : Kafka ne répond pas.',
    title: '{count, plural, one {# événement n’a pas pu être traité} other {# événements n’ont pas pu être traités}}',
    means:
      'Ce que les autres ont dit manque ici jusqu’à ce que ceux-ci soient renvoyés. Réparez d’abord la cause, sinon ils reviennent.',
    about: 'Sur {what}',
    sendBack: 'Renvoyer',
    sendBackOf: 'Renvoyer ce qui concerne {what}',
    sent: 'Renvoyés : {applied, number} traités, {superfluous, number} l’étaient déjà, {failedAgain, number} ont encore échoué.',
    at: 'depuis le {at}',
    since: 'Depuis',
    topic: 'Sujet',
    key: 'Concerne',
    event: 'Événement',
    error: 'Erreur',
    more: 'et {count, number} autres',
    reasons: {
      UNREADABLE: 'N’est pas un événement que cette version du service comprend.',
      REFUSED: 'A été compris, mais ce qu’il demande n’a pas pu être fait.',
    },
  },
};
