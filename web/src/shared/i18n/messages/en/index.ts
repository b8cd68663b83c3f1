/** The words of each area, fetched with the first page that says some of them. */
export const en = {
  common: () => import('./common'),
  cars: () => import('./cars'),
  appointments: () => import('./appointments'),
  workshop: () => import('./workshop'),
  sales: () => import('./sales'),
  admin: () => import('./admin'),
  parking: () => import('./parking'),
  operating: () => import('./operating'),
};
