import { useTranslations } from 'use-intl';
import type { AuditEntry } from './api/audit';

type Words = ReturnType<typeof useTranslations<'audit'>>;
type Key = Parameters<Words['has']>[0];

/** What the services call things, in words; what has no words here yet stands as it is called. */
export function useAuditWords() {
  const t = useTranslations('audit');
  const word = (kind: 'objects' | 'verbs', code: string) => {
    const key = `${kind}.${code}`;
    return t.has(key as Key) ? t(key as 'objects.account') : code.replaceAll('-', ' ');
  };
  return {
    object: (type: string) => word('objects', type),
    done: (action: string) => word('verbs', action.slice(action.indexOf('.') + 1)),
    detail: ({ detail }: Pick<AuditEntry, 'detail'>) =>
      Object.entries(detail)
        .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
        .join('; '),
  };
}
