import type { Person } from './pages/AccountPages';

const run = Date.now().toString(36);

/** Somebody new in every run, so that the journey can be made again on the same system. */
export function newcomer(name: string): Person {
  const [first = name] = name.toLowerCase().split(' ');
  // Several journeys, and both widths, meet somebody of that name.
  const mark = `${run}${Math.random().toString(36).slice(2, 10)}`;
  return { name, email: `${first}.${mark}@example.org`, password: `a few quiet words ${mark}` };
}

type Role = 'admin' | 'salesperson' | 'service-advisor' | 'technician' | 'parking-manager' | 'customer';

/** The demonstration's accounts, which `./forecourt up --demo` makes. */
export function demo(role: Role): Person {
  const password = process.env.FORECOURT_DEMO_PASSWORD;
  if (password === undefined) {
    throw new Error('FORECOURT_DEMO_PASSWORD is not set; ./forecourt up --demo prints the password');
  }
  return { name: `Demo ${role.replace('-', ' ')}`, email: `demo-${role}@forecourt.example`, password };
}

export const inThisRun = run;
