import type { Translated } from '../../messages';
import type en from '../en';

export const booking: Translated<typeof en.booking> = {
  title: 'Prendre rendez-vous à l’atelier',
  lead: 'Une minute suffit. Nous prévoyons une heure ; l’atelier vous prévient s’il en faut davantage.',
  vin: { missing: 'Saisissez le VIN de la voiture' },
  reason: {
    label: 'Que faut-il faire ?',
    missing: 'Dites en quelques mots ce qu’il faut faire',
    visit: 'J’aimerais voir cette voiture et l’essayer',
    ideas: {
      label: 'Souvent demandé',
      inspection: 'Révision et vidange',
      tyres: 'Changement de pneus',
      brakes: 'Freins',
      noise: 'Un bruit, sans savoir lequel',
    },
  },
  day: { label: 'Jour', missing: 'Choisissez un jour' },
  time: {
    label: 'Heure',
    missing: 'Choisissez une heure',
    past: 'Cette heure est passée ; choisissez-en une autre',
    looking: 'Recherche des heures libres…',
    none: 'Rien n’est libre ce jour-là.',
    noneSoon: 'Rien n’est libre non plus dans le mois qui suit. Appelez-nous.',
    next: 'Prochaine heure libre : {day}, {time}',
  },
  review: 'Continuer',
  check: {
    title: 'Est-ce exact ?',
    car: 'Voiture',
    reason: 'À faire',
    when: 'Quand',
    change: 'Modifier',
    confirm: 'Confirmer le rendez-vous',
    signIn: 'Pour confirmer, connectez-vous ou créez un compte. Votre saisie est conservée.',
    booked: 'Votre rendez-vous est pris.',
  },
};
