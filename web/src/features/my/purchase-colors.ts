import type { Purchase } from '@/shared/sales/own-cars';

export const purchaseColors: Record<Purchase['status'], string> = {
  DRAFT: 'gray',
  RESERVED: 'orange',
  CONTRACTED: 'brand',
  DELIVERED: 'green',
  CANCELLED: 'gray',
  UNWOUND: 'gray',
};
