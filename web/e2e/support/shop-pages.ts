import { appointments, customer } from '../../src/testing/fixtures';
import { purchases, stock } from '../../src/testing/shop';
import type { PageAsSeen } from './page-as-seen';

/** What visitors and customers see. */
export const shopPages: readonly PageAsSeen[] = [
  { name: 'cars', path: '/cars', as: { cars: stock } },
  { name: 'cars-filtered', path: '/cars?make=ford*jeep&color=white&priceFrom=5000&sort=cheapest', as: { cars: stock } },
  { name: 'cars-none', path: '/cars?q=amphibious&yearFrom=2015&mileageTo=10000', as: { cars: stock } },
  { name: 'cars-last-page', path: '/cars?page=9', as: { cars: stock } },
  { name: 'car', path: '/cars/JTEZU11F88K007763', as: { cars: stock } },
  { name: 'car-not-for-sale', path: '/cars/WVWZZZ1JZXW000001', as: {} },
  { name: 'compare', path: '/compare?vin=JTEZU11F88K007763*3C4PDCGG5JT346413*1C4HJWEG8JL900123', as: {} },
  { name: 'compare-nothing', path: '/compare', as: {} },
  { name: 'my', path: '/my', as: { session: customer, appointments, purchases } },
  { name: 'my-nothing-yet', path: '/my', as: { session: customer } },
  { name: 'my-signed-out', path: '/my', as: {} },
  { name: 'purchase', path: '/my/purchases/15', as: { session: customer, purchases } },
  { name: 'purchase-canceled', path: '/my/purchases/8', as: { session: customer, purchases } },
  { name: 'profile', path: '/my/profile', as: { session: customer } },
  { name: 'profile-not-yet', path: '/my/profile', as: { session: customer, customerRecord: undefined } },
];
