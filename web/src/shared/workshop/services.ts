import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { ServiceCenter } from '../api/generated';
import { useLanguage } from '../i18n/LanguageProvider';

export type Service = ServiceCenter['ServiceResponse'];

/** What the workshop offers: customers learn of what they can book themselves, staff of everything. */
export const servicesQuery = queryOptions({
  queryKey: ['workshop', 'services'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/workshop/services', { signal }))).items,
  staleTime: 60_000,
});

/** What a service is called in the reader's language. */
export function useServiceName(): (service: Pick<Service, 'name'>) => string {
  const { language } = useLanguage();
  return ({ name }) => name[language];
}
