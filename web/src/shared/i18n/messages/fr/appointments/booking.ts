import type { Messages } from '../../../messages';

export const booking: Messages['booking'] = {
  title: 'Prendre rendez-vous à l’atelier',
  lead: 'Une minute suffit : choisissez ce qu’il vous faut et l’une des heures libres.',
  vin: { own: 'Vos voitures :', missing: 'Saisissez le VIN de la voiture' },
  service: {
    label: 'Que vous faut-il ?',
    missing: 'Choisissez ce qu’il vous faut',
    else: 'Autre chose',
    duration: 'environ {minutes, plural, one {# minute} other {# minutes}}',
  },
  reason: {
    label: 'Que faut-il faire ?',
    missing: 'Dites en quelques mots ce qu’il faut faire',
    note: 'Que devons-nous savoir ?',
    noteHelp: 'Vous pouvez laisser ce champ vide.',
    visit: 'J’aimerais voir cette voiture et l’essayer',
  },
  day: { missing: 'Choisissez un jour' },
  time: { missing: 'Choisissez une heure', past: 'Cette heure est passée ; choisissez-en une autre' },
  know: {
    open: 'Nos heures d’ouverture',
    place: 'Amenez la voiture à l’accueil de l’atelier et laissez-y la clé.',
    mail: 'Nous vous écrivons dès que c’est réservé et vous le rappelons la veille.',
    change: 'Vous pouvez le déplacer ou l’annuler ici jusqu’à peu avant ; ensuite, appelez-nous.',
  },
  review: 'Continuer',
  check: {
    title: 'Est-ce exact ?',
    car: 'Voiture',
    reason: 'À faire',
    service: 'Prestation',
    duration: 'environ {minutes, plural, one {# minute} other {# minutes}}',
    note: 'À savoir',
    when: 'Quand',
    change: 'Modifier',
    confirm: 'Confirmer le rendez-vous',
    signIn: 'Pour confirmer, connectez-vous ou créez un compte. Votre saisie est conservée.',
    booked: 'Votre rendez-vous est pris.',
  },
};
