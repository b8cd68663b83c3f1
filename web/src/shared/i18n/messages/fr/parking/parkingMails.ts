import type { Messages } from '../../../messages';

export const parkingMails: Messages['parkingMails'] = {
  title: 'Courriels hors stationnement',
  text: 'Les courriels sur vos stationnements, comme les confirmations, arrivent toujours.',
  reminders: {
    label: 'Rappels',
    text: 'Que l’on peut se garer ici, quand vous ne l’avez pas fait depuis un moment.',
  },
  reports: {
    label: 'Un rapport chaque mois',
    text: 'Ce que vous avez garé et dépensé le mois précédent.',
  },
};
