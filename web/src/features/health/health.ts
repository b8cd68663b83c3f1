import type { Copy, DeadLetter, Outbox, State } from './api/operations';

/** What a copy is of, by its topic; others are named as the service names them. */
const subjects: Record<string, Subject> = {
  'inventory.automobiles.v1': 'automobiles',
  'sales.customers.v1': 'customers',
  'identity.accounts.v1': 'accounts',
  'sales.sales.v1': 'sales',
  'inventory.sale-refusals.v1': 'refusals',
  'service-center.appointments.v1': 'appointments',
};

export type Subject = 'automobiles' | 'customers' | 'accounts' | 'sales' | 'refusals' | 'appointments' | 'other';

export function subjectOf(topic: string): Subject {
  return subjects[topic] ?? 'other';
}

export type Verdict = 'well' | 'working' | 'wrong';

export function verdictOnCopy({ state }: Pick<Copy, 'state'>): Verdict {
  if (state === 'IN_SYNC') return 'well';
  return state === 'BEHIND' || state === 'UNKNOWN' ? 'working' : 'wrong';
}

export function verdictOnOutbox({ flowing, givenUp }: Pick<Outbox, 'flowing' | 'givenUp'>): Verdict {
  return flowing && givenUp === 0 ? 'well' : 'wrong';
}

/** The worst of all there is to say about a service. */
export function verdictOn({ copies, events, mails, refunds }: State, deadLetters: number): Verdict {
  const all = [
    ...copies.map(verdictOnCopy),
    verdictOnOutbox(events),
    ...(mails === undefined ? [] : [verdictOnOutbox(mails)]),
    ...(refunds === undefined ? [] : [verdictOnOutbox(refunds)]),
    deadLetters > 0 ? 'wrong' : 'well',
  ] as const;
  return all.find((one) => one === 'wrong') ?? all.find((one) => one === 'working') ?? 'well';
}

/** They are sent back by topic, all of it together. */
export function byTopic(letters: readonly DeadLetter[]): [topic: string, letters: DeadLetter[]][] {
  const topics = new Map<string, DeadLetter[]>();
  for (const letter of letters) {
    const others = topics.get(letter.topic);
    if (others === undefined) topics.set(letter.topic, [letter]);
    else others.push(letter);
  }
  return [...topics];
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A length of time in the one unit that says enough of it. */
export function roughly(seconds: number): { amount: number; unit: 'second' | 'minute' | 'hour' } {
  if (seconds < 2 * MINUTE) return { amount: seconds, unit: 'second' };
  return seconds < 2 * HOUR
    ? { amount: Math.floor(seconds / MINUTE), unit: 'minute' }
    : { amount: Math.floor(seconds / HOUR), unit: 'hour' };
}

export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
