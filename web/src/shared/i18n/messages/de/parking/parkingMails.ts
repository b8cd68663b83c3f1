import type { Messages } from '../../../messages';

export const parkingMails: Messages['parkingMails'] = {
  title: 'E-Mails neben Ihren Parkvorgängen',
  text: 'E-Mails zu dem, was Sie parken, etwa Bestätigungen, kommen immer.',
  reminders: {
    label: 'Erinnerungen',
    text: 'Dass es Parkplätze gibt, wenn Sie länger nicht geparkt haben.',
  },
  reports: {
    label: 'Jeden Monat ein Bericht',
    text: 'Was Sie im Monat davor geparkt und ausgegeben haben.',
  },
};
