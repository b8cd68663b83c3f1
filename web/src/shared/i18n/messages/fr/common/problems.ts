import type { Messages } from '../../../messages';

export const problems: Messages['problems'] = {
  failed: 'Cela n’a pas fonctionné',
  unanswered: 'Pas de réponse. Vérifiez la connexion, puis réessayez.',
  quote: 'Si cela se reproduit, communiquez-nous ce numéro : {traceId}',
  notFound: {
    title: 'Il n’y a rien ici',
    text: 'L’adresse est peut-être mal saisie, ou ce qu’elle désigne ne vous est pas accessible.',
  },
  forbidden: {
    title: 'Pas pour votre compte',
    text: 'Votre compte ne peut pas ouvrir cette page. Si votre travail l’exige, demandez le rôle à un administrateur.',
  },
  signIn: {
    title: 'Connectez-vous pour continuer',
    text: 'Cette page montre ce qui vous appartient : nous devons savoir qui vous êtes. Vous reviendrez aussitôt ici.',
  },
};
