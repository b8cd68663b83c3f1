const KEY = 'forecourt.currency';

export const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK'];

/** The one that was last used on this device; the services say US dollars where nobody says another. */
export function usualCurrency(): string {
  return localStorage.getItem(KEY) ?? 'USD';
}

export function rememberCurrency(currency: string): void {
  localStorage.setItem(KEY, currency);
}
