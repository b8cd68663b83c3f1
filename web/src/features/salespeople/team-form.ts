import type { Salesperson } from '@/shared/salespeople/salespeople';
import type { Details } from './api/team';

export interface TeamValues {
  firstName: string;
  lastName: string;
  employeeId: string;
  accountId: string;
}

export function valuesOf(person: Salesperson | undefined): TeamValues {
  const { firstName = '', lastName = '', employeeId = '', accountId = '' } = person ?? {};
  return { firstName, lastName, employeeId, accountId };
}

export type TeamError = 'form.firstName.missing' | 'form.lastName.missing' | 'team.employeeIdMissing';

/** What has to be mended before anyone is asked. */
export function checkPerson(values: TeamValues): Partial<Record<keyof TeamValues, TeamError>> {
  return {
    ...(values.firstName.trim() === '' && { firstName: 'form.firstName.missing' }),
    ...(values.lastName.trim() === '' && { lastName: 'form.lastName.missing' }),
    ...(values.employeeId.trim() === '' && { employeeId: 'team.employeeIdMissing' }),
  };
}

export function toDetails({ firstName, lastName, employeeId, accountId }: TeamValues): Details {
  return {
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    employeeId: employeeId.trim(),
    ...(accountId !== '' && { accountId }),
  };
}
