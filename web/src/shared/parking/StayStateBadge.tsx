import { useTranslations } from 'use-intl';
import { StatusBadge, type Tone } from '../ui/StatusBadge';
import type { Stay } from './stays';

const tones: Record<Stay['state'], Tone> = {
  HELD: 'waiting',
  QUOTED: 'waiting',
  CONFIRMED: 'good',
  CHECKED_IN: 'good',
  ACTIVE: 'good',
  EXTENDED: 'good',
  OVERSTAY: 'bad',
  COMPLETED: 'done',
  CLOSED: 'done',
  STOPPED_EARLY: 'done',
  EXPIRED: 'planned',
  CANCELLED: 'planned',
  NO_SHOW: 'planned',
};

/** How far a stay has come. */
export function StayStateBadge({ state }: Pick<Stay, 'state'>) {
  const t = useTranslations('parking.stay.states');
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>;
}
