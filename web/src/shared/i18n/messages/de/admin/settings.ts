import type { Messages } from '../../../messages';

export const settings: Messages['settings'] = {
  title: 'Einstellungen',
  lead: 'Was sich einstellen lässt, und wo.',
  here: 'In dieser App',
  site: 'Wo das Autohaus ist',
  siteText:
    'Dasselbe für das Gateway und alle Dienste. Eingestellt wird es in der Umgebung, in der Forecourt startet (./forecourt liest sie, Compose nimmt sie aus .env), und gilt nach dem nächsten Start.',
  elsewhere: 'Was diese Seite nicht sieht',
  elsewhereText: 'Am selben Ort eingestellt; ein Dienst weiß es und sagt es nicht.',
  setting: 'Einstellung',
  value: 'Wert',
  variable: 'Wird gesetzt mit',
  currency: 'Währung der Preise',
  country: 'Land der Telefonnummern',
  zone: 'Zeitzone',
  mileageUnit: 'Kilometerstand',
  language: 'Sprache der Mails',
  units: {
    KM: 'Kilometer',
    MI: 'Meilen',
  },
  links: {
    salespeople: 'Verkaufsteam',
    salespeopleText: 'Wer verkauft, und mit welchem Konto.',
    accounts: 'Konten',
    accountsText: 'Wer sich anmelden darf, und wozu.',
    workshop: 'Werkstatt',
    workshopText: 'Öffnungszeiten, Schließungen, Leistungen und Arbeitsplätze.',
  },
  others: {
    secondFactor: 'Rollen, die neben dem Passwort eine Authenticator-App oder einen Passkey brauchen, etwa ADMIN.',
    mail: 'Der Server, der die Mails annimmt; mit _PORT, _USER, _PASSWORD und _TLS. FORECOURT_MAIL_FROM ist der Absender.',
    publicUrl: 'Die Adresse, unter der Browser all das erreichen.',
    rateLimit: 'Wie viele Anfragen eine Adresse in einer Sekunde stellen darf.',
    proxies: 'Wem die Adresse eines Besuchers geglaubt wird.',
  },
};
