import type { Site } from '@/shared/parking/sites';
import type { SiteKind } from '@/shared/parking/spaces';
import type { SiteRequest } from './api/sites';

/** What is typed; numbers as the fields have them, empty where nothing is. */
export interface SiteValues {
  /** A select's value. */
  operatorId: string;
  kind: SiteKind;
  name: string;
  street: string;
  postcode: string;
  city: string;
  timeZone: string;
  latitude: number | string;
  longitude: number | string;
  zoneGroup: string;
  capacity: number | string;
  externalId: string;
}

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function siteValues(site: Site | undefined): SiteValues {
  return {
    operatorId: site === undefined ? '' : String(site.operatorId),
    kind: site?.kind ?? 'CAR_PARK',
    name: site?.name ?? '',
    street: site?.street ?? '',
    postcode: site?.postcode ?? '',
    city: site?.city ?? '',
    timeZone: site?.timeZone ?? here(),
    latitude: site?.position?.latitude ?? '',
    longitude: site?.position?.longitude ?? '',
    zoneGroup: site?.zoneGroup ?? '',
    capacity: site?.capacity ?? '',
    externalId: site?.externalId ?? '',
  };
}

export type SiteError = 'operator' | 'name' | 'timeZone' | 'latitude' | 'longitude' | 'both';

const typed = (value: number | string) => value !== '';
const outside = (value: number | string, most: number) =>
  typed(value) && !(Number.isFinite(Number(value)) && Math.abs(Number(value)) <= most);

/** What has to be mended before anyone is asked. */
export function checkSite(values: SiteValues): Partial<Record<keyof SiteValues, SiteError>> {
  const { operatorId, name, timeZone, latitude, longitude } = values;
  return {
    ...(operatorId === '' && { operatorId: 'operator' }),
    ...(name.trim() === '' && { name: 'name' }),
    ...(timeZone.trim() === '' && { timeZone: 'timeZone' }),
    ...(outside(latitude, 90) && { latitude: 'latitude' }),
    ...(outside(longitude, 180) && { longitude: 'longitude' }),
    ...(typed(latitude) && !typed(longitude) && { longitude: 'both' }),
    ...(typed(longitude) && !typed(latitude) && { latitude: 'both' }),
  };
}

/** @param geometry what the site has already: no form shows it, and none may lose it */
export function toSiteRequest(values: SiteValues, geometry: Site['geometry']): SiteRequest {
  const { operatorId, kind, latitude, longitude, capacity } = values;
  const words = (['street', 'postcode', 'city', 'zoneGroup', 'externalId'] as const)
    .map((field) => [field, values[field].trim()] as const)
    .filter(([, value]) => value !== '');
  return {
    operatorId: Number(operatorId),
    kind,
    name: values.name.trim(),
    timeZone: values.timeZone.trim(),
    ...Object.fromEntries(words),
    ...(typed(latitude) &&
      typed(longitude) && { position: { latitude: Number(latitude), longitude: Number(longitude) } }),
    ...(typed(capacity) && { capacity: Number(capacity) }),
    ...(geometry !== undefined && { geometry }),
  };
}
