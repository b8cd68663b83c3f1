import { TextLink } from '@/shared/ui/LinkButton';
import type { AuditEntry } from './api/audit';
import { useAuditWords } from './useAuditWords';

/** What it was done to, with the way there where there is a page of it. */
export function AuditedObject({ entry }: { entry: Pick<AuditEntry, 'objectType' | 'objectId'> }) {
  const words = useAuditWords();
  const { objectType, objectId: id } = entry;
  const text = `${words.object(objectType)} ${objectType === 'account' ? id.slice(0, 8) : id}`;
  switch (objectType) {
    case 'automobile':
      return (
        <TextLink size="sm" to="/stock/$vin" params={{ vin: id }}>
          {text}
        </TextLink>
      );
    case 'sale':
      return (
        <TextLink size="sm" to="/sales/$id" params={{ id }}>
          {text}
        </TextLink>
      );
    case 'customer':
      return (
        <TextLink size="sm" to="/customers/$id" params={{ id }}>
          {text}
        </TextLink>
      );
    case 'appointment':
      return (
        <TextLink size="sm" to="/appointments/$id" params={{ id }}>
          {text}
        </TextLink>
      );
    case 'account':
      return id === 'unknown' ? (
        text
      ) : (
        <TextLink size="sm" to="/admin/accounts/$id" params={{ id }}>
          {text}
        </TextLink>
      );
    default:
      return text;
  }
}
