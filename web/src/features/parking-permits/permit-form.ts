import { oneOf } from '@/shared/parking/spaces';
import { dayAfter, localDay, momentOf, type LocalDay } from '@/shared/time/local';
import type { Permit, PermitRequest } from './api/permits';

/** Whom parking costs something else; everybody is a visitor, without a permit. */
export const permitClasses = [
  'RESIDENT',
  'PROFESSIONAL',
  'DISABLED_CARD',
] as const satisfies readonly Permit['userClass'][];

export interface PermitValues {
  plate: string;
  country: string;
  userClass: string;
  zoneGroup: string;
  from: LocalDay | null;
  /** The last day; none for good. */
  until: LocalDay | null;
}

export const emptyPermit = (asked?: { plate: string; country: string }): PermitValues => ({
  plate: asked?.plate ?? '',
  country: asked?.country ?? 'FR',
  userClass: 'RESIDENT',
  zoneGroup: '',
  from: localDay(new Date()),
  until: null,
});

/** From the beginning of the first day to the end of the last one, where the manager is. */
export function permitRequest({ plate, country, userClass, zoneGroup, from, until }: PermitValues): PermitRequest {
  const group = zoneGroup.trim();
  return {
    plate: plate.trim(),
    country: country.trim().toUpperCase(),
    userClass: oneOf(permitClasses, userClass) ?? 'RESIDENT',
    validFrom: (from === null ? new Date() : momentOf(from, '00:00')).toISOString(),
    ...(group !== '' && { zoneGroup: group }),
    ...(until !== null && { validUntil: momentOf(dayAfter(until, 1), '00:00').toISOString() }),
  };
}

export type PermitState = 'VALID' | 'LATER' | 'ENDED' | 'REVOKED';

export function stateOf({ revokedAt, validFrom, validUntil }: Permit, now: Date): PermitState {
  if (revokedAt !== undefined) return 'REVOKED';
  if (validUntil !== undefined && Date.parse(validUntil) <= now.getTime()) return 'ENDED';
  return Date.parse(validFrom) > now.getTime() ? 'LATER' : 'VALID';
}
