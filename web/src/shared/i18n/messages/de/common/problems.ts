import type { Messages } from '../../../messages';

export const problems: Messages['problems'] = {
  failed: 'Das hat nicht geklappt',
  unanswered: 'Keine Antwort. Bitte die Verbindung prüfen und noch einmal versuchen.',
  quote: 'Wenn es öfter vorkommt, nennen Sie uns diese Nummer: {traceId}',
  notFound: {
    title: 'Hier ist nichts',
    text: 'Vielleicht ist die Adresse vertippt, oder was sie benennt, ist nicht für Sie einsehbar.',
  },
  forbidden: {
    title: 'Nicht für Ihr Konto',
    text: 'Ihr Konto darf diese Seite nicht öffnen. Brauchen Sie sie für die Arbeit, bitten Sie die Verwaltung um die Rolle.',
  },
  signIn: {
    title: 'Bitte anmelden',
    text: 'Diese Seite zeigt, was Ihnen gehört; deshalb müssen wir wissen, wer Sie sind. Danach geht es gleich hier weiter.',
  },
};
