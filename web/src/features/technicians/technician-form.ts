import type { Technician } from '@/shared/workshop/technicians';
import { codesOf, isCode } from '@/shared/workshop/codes';
import type { Details } from './api/technician';

export interface TechnicianValues {
  firstName: string;
  lastName: string;
  employeeId: string;
  accountId: string;
  /** Codes, one after the other. */
  skills: string;
}

export function valuesOf(technician: Technician | undefined): TechnicianValues {
  const { firstName = '', lastName = '', employeeId = '', accountId = '', skills = [] } = technician ?? {};
  return { firstName, lastName, employeeId, accountId, skills: skills.join(', ') };
}

export type TechnicianError =
  'firstName.missing' | 'lastName.missing' | 'employeeId.missing' | 'account.wrong' | 'skills.wrong';

const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What has to be mended before anyone is asked. */
export function checkTechnician(values: TechnicianValues): Partial<Record<keyof TechnicianValues, TechnicianError>> {
  const account = values.accountId.trim();
  return {
    ...(values.firstName.trim() === '' && { firstName: 'firstName.missing' }),
    ...(values.lastName.trim() === '' && { lastName: 'lastName.missing' }),
    ...(values.employeeId.trim() === '' && { employeeId: 'employeeId.missing' }),
    ...(account !== '' && !ACCOUNT.test(account) && { accountId: 'account.wrong' }),
    ...(!codesOf(values.skills).every(isCode) && { skills: 'skills.wrong' }),
  };
}

export function toDetails({ firstName, lastName, employeeId, accountId, skills }: TechnicianValues): Details {
  return {
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    employeeId: employeeId.trim(),
    ...(accountId.trim() !== '' && { accountId: accountId.trim() }),
    skills: codesOf(skills),
  };
}
