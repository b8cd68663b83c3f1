import { oneOf } from '@/shared/parking/spaces';
import { readPage } from '@/shared/ui/page-number';

export const sections = ['sites', 'operators', 'import'] as const;
export type Section = (typeof sections)[number];

export interface ManageSearch {
  /** Absent for the sites. */
  section?: Exclude<Section, 'sites'>;
  /** Words that sites are looked for by; what looks like a number stands there as one. */
  q?: string | number;
  /** Only one operator's sites. */
  operator?: number;
  page?: number;
}

export function readManageSearch({ section, q, operator, page }: Record<string, unknown>): ManageSearch {
  const known = oneOf(['operators', 'import'] as const, section);
  return {
    ...(known !== undefined && { section: known }),
    ...((typeof q === 'string' || typeof q === 'number') && String(q).trim() !== '' && { q }),
    ...(typeof operator === 'number' && Number.isSafeInteger(operator) && operator > 0 && { operator }),
    ...readPage(page),
  };
}
