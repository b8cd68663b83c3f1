import type { Words } from '../../messages';

export const de: Words = {
  common: () => import('./common'),
  cars: () => import('./cars'),
  appointments: () => import('./appointments'),
  workshop: () => import('./workshop'),
  sales: () => import('./sales'),
  admin: () => import('./admin'),
  parking: () => import('./parking'),
  operating: () => import('./operating'),
};
