import type { SaleStatus } from '@/shared/sales/sales';
import type { Move } from './api/sale';

/** What can be done with a sale in each state, the usual way on first. */
export const moves: Record<SaleStatus, readonly Move[]> = {
  DRAFT: ['contract', 'reserve', 'cancel'],
  RESERVED: ['contract', 'cancel'],
  CONTRACTED: ['deliver', 'cancel', 'unwind'],
  DELIVERED: ['unwind'],
  CANCELLED: [],
  UNWOUND: [],
};

/** These end it, and somebody has to say why. */
export const ends = (move: Move): boolean => move === 'cancel' || move === 'unwind';

/** Until something is signed. */
export const termsMayChange = (status: SaleStatus): boolean => status === 'DRAFT' || status === 'RESERVED';
