import { api, bodyOf } from '../api/client';
import type { Stay } from './stays';

/** Where to pay, or the news after one has. */
export const askPayment = (id: number) =>
  bodyOf(api.POST('/api/v1/parking/stays/{id}/payment', { params: { path: { id } } }));

/** Where the browser pays for what was just bought; undefined where nothing is to be paid. */
export async function addressToPay(stay: Stay): Promise<string | undefined> {
  if (!stay.actions.includes('PAY')) return undefined;
  return stay.payment?.next ?? (await askPayment(stay.id)).payment?.next;
}
