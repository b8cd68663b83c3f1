import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountNameQuery } from '@/shared/accounts/accounts';
import { TextLink } from '@/shared/ui/LinkButton';
import type { AuditEntry } from './api/audit';

/** Who did it: accounts by the name they have now, as the audit itself names nobody. */
export function Actor({ entry }: { entry: Pick<AuditEntry, 'actor' | 'actorKind'> }) {
  const t = useTranslations('audit');
  const { actor, actorKind } = entry;
  const account = useQuery({ ...accountNameQuery(actor), enabled: actorKind === 'ACCOUNT' });
  if (actorKind === 'ANONYMOUS') return <Text size="sm">{t('nobody')}</Text>;
  if (actorKind === 'SYSTEM') return <Text size="sm">{t('system', { name: actor })}</Text>;
  if (actorKind === 'CLIENT') return <Text size="sm">{t('client', { name: actor })}</Text>;
  const name = account.data?.name ?? '';
  return (
    <TextLink to="/admin/accounts/$id" params={{ id: actor }} size="sm">
      {name === '' ? t('account', { number: actor.slice(0, 8) }) : name}
    </TextLink>
  );
}
