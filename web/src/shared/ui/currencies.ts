import { site } from '../site/site';

const KEY = 'forecourt.currency';

export const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK'];

/** The one that was last used on this device, else the house's. */
export function usualCurrency(): string {
  return localStorage.getItem(KEY) ?? site().currency;
}

export function rememberCurrency(currency: string): void {
  localStorage.setItem(KEY, currency);
}
