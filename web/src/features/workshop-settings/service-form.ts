import { isCode } from '@/shared/workshop/codes';
import type { Service } from '@/shared/workshop/services';
import type { Terms } from './api/settings';

export interface ServiceValues {
  code: string;
  en: string;
  fr: string;
  de: string;
  durationMinutes: number | string;
  bufferAfterMinutes: number | string;
  skill: string;
  bayKind: string;
  bookableOnline: boolean;
  active: boolean;
}

export function valuesOf(service: Service | undefined): ServiceValues {
  return {
    code: service?.code ?? '',
    en: service?.name.en ?? '',
    fr: service?.name.fr ?? '',
    de: service?.name.de ?? '',
    durationMinutes: service?.durationMinutes ?? 60,
    bufferAfterMinutes: service?.bufferAfterMinutes ?? 0,
    skill: service?.skill ?? '',
    bayKind: service?.bayKind ?? '',
    bookableOnline: service?.bookableOnline ?? true,
    active: service?.active ?? true,
  };
}

export type ServiceError = 'code' | 'name' | 'duration' | 'buffer';

/** What has to be mended before anyone is asked. */
export function checkService(values: ServiceValues): Partial<Record<keyof ServiceValues, ServiceError>> {
  const missing = (['en', 'fr', 'de'] as const).filter((language) => values[language].trim() === '');
  const free = (code: string) => code.trim() === '' || isCode(typed(code));
  return {
    ...(!isCode(typed(values.code)) && { code: 'code' }),
    ...Object.fromEntries(missing.map((language) => [language, 'name' as const])),
    ...(!within(values.durationMinutes, 15, 1440) && { durationMinutes: 'duration' }),
    ...(!within(values.bufferAfterMinutes, 0, 480) && { bufferAfterMinutes: 'buffer' }),
    ...(!free(values.skill) && { skill: 'code' }),
    ...(!free(values.bayKind) && { bayKind: 'code' }),
  };
}

export function toTerms(values: ServiceValues): Terms {
  const { en, fr, de, durationMinutes, bufferAfterMinutes, skill, bayKind, bookableOnline, active } = values;
  return {
    name: { en: en.trim(), fr: fr.trim(), de: de.trim() },
    durationMinutes: Number(durationMinutes),
    bufferAfterMinutes: Number(bufferAfterMinutes),
    ...(skill.trim() !== '' && { skill: typed(skill) }),
    ...(bayKind.trim() !== '' && { bayKind: typed(bayKind) }),
    bookableOnline,
    active,
  };
}

export const typed = (code: string): string => code.trim().toUpperCase();

function within(value: number | string, least: number, most: number): boolean {
  return value !== '' && Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most;
}
