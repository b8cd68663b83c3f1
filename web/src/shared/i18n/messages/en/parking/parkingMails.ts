export const parkingMails = {
  title: 'Mails beside your stays',
  text: 'Mails about what you park, such as confirmations, always come.',
  reminders: {
    label: 'Reminders',
    text: 'That there is parking, when you have not parked for a while.',
  },
  reports: {
    label: 'A report each month',
    text: 'What you parked and spent in the month before.',
  },
} as const;
