import type { Customer } from '@/shared/customers/customers';

export type Field = 'name' | 'email' | 'phone' | 'address';

/** What becomes of what is known of the one who goes: nothing was, the same stays, it is taken over, or it is lost. */
export type Outcome = 'nothing' | 'same' | 'taken' | 'lost';

export interface Comparison {
  field: Field;
  stays: string | undefined;
  goes: string | undefined;
  outcome: Outcome;
}

const read: Record<Field, (customer: Customer) => string | undefined> = {
  name: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  email: ({ email }) => email,
  phone: ({ phone, phoneAsGiven }) => phone ?? phoneAsGiven,
  address: ({ address }) => address,
};

function outcomeOf(stays: string | undefined, goes: string | undefined): Outcome {
  if (goes === undefined) return 'nothing';
  if (stays === undefined) return 'taken';
  return stays.toLowerCase() === goes.toLowerCase() ? 'same' : 'lost';
}

/** The rule of the service in advance: the one who stays keeps everything, and takes over what they lack. */
export function compare(staying: Customer, going: Customer): Comparison[] {
  return (Object.keys(read) as Field[]).map((field) => {
    const stays = read[field](staying);
    const goes = read[field](going);
    return { field, stays, goes, outcome: outcomeOf(stays, goes) };
  });
}
