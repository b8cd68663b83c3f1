import { useTranslations } from 'use-intl';
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge';
import type { VersionState } from './states';

const tones: Record<VersionState, Tone> = { DRAFT: 'waiting', PLANNED: 'open', IN_FORCE: 'good', PAST: 'planned' };

export function VersionStateBadge({ state }: { state: VersionState }) {
  const t = useTranslations('tariffs.state');
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>;
}
