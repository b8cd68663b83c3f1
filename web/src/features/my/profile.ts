import { plainPhone } from '@/shared/customers/phone';
import type { Customer, CustomerDetails } from './api/own-customer';

/** The fields of the form; what is empty is not known. */
export type Profile = Record<keyof CustomerDetails, string>;

export function profileOf({ firstName, lastName, email, phone, phoneAsGiven, address }: Customer): Profile {
  return { firstName, lastName, email: email ?? '', phone: phoneAsGiven ?? phone ?? '', address: address ?? '' };
}

/** Empty fields are left out: the record is replaced as a whole, so what is missing is forgotten. */
export function detailsOf(profile: Profile): CustomerDetails {
  const { firstName, lastName, email, phone, address } = profile;
  const given = Object.entries({ email, phone: plainPhone(phone), address })
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return { firstName: firstName.trim(), lastName: lastName.trim(), ...Object.fromEntries(given) };
}

export type ProfileError = 'firstName' | 'lastName' | 'email';

/** What has to be mended before anyone is asked; the service knows more. */
export function check({ firstName, lastName, email }: Profile): Partial<Record<keyof Profile, ProfileError>> {
  return {
    ...(firstName.trim() === '' && { firstName: 'firstName' }),
    ...(lastName.trim() === '' && { lastName: 'lastName' }),
    ...(email.trim() !== '' && !/^\S+@\S+$/.test(email.trim()) && { email: 'email' }),
  };
}
