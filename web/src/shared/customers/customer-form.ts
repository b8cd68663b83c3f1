import type { Customer, CustomerDetails } from './customers';
import { plainPhone } from './phone';

/** What is typed about a customer; empty is unknown. */
export interface CustomerValues {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  address: string;
}

export const nobodyYet: CustomerValues = { firstName: '', lastName: '', email: '', phone: '', address: '' };

export function valuesOf(customer: Customer): CustomerValues {
  const { firstName, lastName, email = '', phone = '', phoneAsGiven = '', address = '' } = customer;
  return { firstName, lastName, email, phone: phone === '' ? phoneAsGiven : phone, address };
}

export type CustomerError = 'firstName.missing' | 'lastName.missing' | 'email.wrong';

/** What has to be mended before anyone is asked. */
export function checkCustomer(values: CustomerValues): Partial<Record<keyof CustomerValues, CustomerError>> {
  const email = values.email.trim();
  return {
    ...(values.firstName.trim() === '' && { firstName: 'firstName.missing' }),
    ...(values.lastName.trim() === '' && { lastName: 'lastName.missing' }),
    ...(email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email) && { email: 'email.wrong' }),
  };
}

export function toDetails(values: CustomerValues): CustomerDetails {
  const known = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const [email, phone, address] = [known(values.email), known(plainPhone(values.phone)), known(values.address)];
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address }),
  };
}

/** Reads a name, a number or an address as what it is, so that what was searched for need not be typed again. */
export function valuesFrom(typed: string): CustomerValues {
  const text = typed.trim();
  if (text.includes('@')) return { ...nobodyYet, email: text };
  if (/^[+()\d\s./-]*\d[+()\d\s./-]*$/.test(text)) return { ...nobodyYet, phone: text };
  const [firstName = '', ...rest] = text.split(/\s+/);
  return { ...nobodyYet, firstName, lastName: rest.join(' ') };
}
