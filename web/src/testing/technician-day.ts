import type { ServiceCenter } from '@/shared/api/generated';
import { boardAppointments } from './board';
import { someone } from './fixtures';

/** Whose account is Maria Schmidt's. */
export const technician = someone('Maria Schmidt', 'TECHNICIAN');

/** What Maria has to do on the 29th: one in work, one to come, one of a few minutes. */
export const dayOfMaria = (): ServiceCenter['AppointmentResponse'][] =>
  structuredClone(boardAppointments.filter(({ id }) => [60, 61, 62].includes(id)));
