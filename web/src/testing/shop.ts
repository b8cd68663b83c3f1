import type { InventoryService, SalesService } from '@/shared/api/generated';
import { customer, listings } from './fixtures';
import { without } from './without';

type Listing = InventoryService['Listing'];
type Car = InventoryService['AutomobileResponse'];
type Purchase = SalesService['SaleDetails'];
type Customer = SalesService['CustomerResponse'];

/** What the pages for visitors and customers ask for. */
export interface Shop {
  cars: Listing[];
  purchases: Purchase[];
  /** Absent for as long as who has signed up is no customer yet. */
  customerRecord: Customer | undefined;
}

/** A larger stock than the few listings, the same every time. */
export const stock: Listing[] = Array.from({ length: 60 }, (_, number) => {
  const like = listings[number % listings.length];
  if (like === undefined) throw new RangeError('There are no listings to be like');
  const colors = ['black', 'white', 'silver', 'red', 'blue', 'super white', 'green'];
  const priced = number % 11 !== 7;
  return {
    ...without(like, 'price'),
    ...(number >= listings.length && { vin: `${like.vin.slice(0, 14)}${String(900 + number)}` }),
    modelYear: 2008 + (number % 12),
    color: colors[number % colors.length] ?? 'black',
    mileage: { value: 1_000 + ((number * 7_919) % 160_000), unit: 'MI' },
    ...(priced && { price: { minorUnits: 189_900 + ((number * 735_137) % 5_400_000), currency: 'USD' } }),
    fuel: number % 5 === 0 ? 'DIESEL' : number % 9 === 0 ? 'ELECTRIC' : 'PETROL',
    condition: number % 13 === 0 ? 'NEW' : 'USED',
    titleStatus: number % 10 === 4 ? 'SALVAGE' : 'CLEAN',
    location: number % 2 === 0 ? 'new jersey' : 'texas',
  };
});

/** The whole record of a listed car. */
export function carOf(vin: string, cars: readonly Listing[] = listings): Car {
  const listing = cars.find((one) => one.vin === vin);
  if (listing === undefined) throw new RangeError(`There is no car ${vin}`);
  return {
    ...listing,
    manufacturer: { id: 1, name: listing.manufacturer },
    model: { id: 2, name: listing.model },
    emissionClass: 'EURO_5',
    weightKg: 1_840,
    purpose: 'SALE',
    legacyVin: false,
    changedAt: '2027-03-01T08:00:00Z',
  };
}

export function purchase(changes: Partial<Purchase> = {}): Purchase {
  return {
    id: 12,
    automobile: {
      vin: 'JTEZU11F88K007763',
      manufacturer: 'toyota',
      model: 'cruiser',
      modelYear: 2008,
      color: 'black',
    },
    customer: { id: 4, firstName: 'Ada', lastName: 'Lovelace' },
    salesperson: { id: 3, firstName: 'Sam', lastName: 'Seller' },
    price: { minorUnits: 630_000, currency: 'USD' },
    soldOn: '2027-03-01',
    status: 'DELIVERED',
    createdAt: '2027-02-27T09:00:00Z',
    contractedAt: '2027-03-01T10:00:00Z',
    deliveredAt: '2027-03-05T15:30:00Z',
    version: 4,
    ...changes,
  };
}

export const purchases: Purchase[] = [
  {
    ...without(purchase(), 'deliveredAt'),
    id: 15,
    automobile: { vin: '1FTFW1ET4EFC23745', manufacturer: 'ford', model: 'f-150', modelYear: 2014, color: 'blue' },
    price: { minorUnits: 2_500_000, currency: 'USD' },
    soldOn: '2027-03-20',
    status: 'CONTRACTED',
    contractedAt: '2027-03-20T14:00:00Z',
  },
  purchase(),
  {
    ...without(purchase(), 'contractedAt', 'deliveredAt'),
    id: 8,
    automobile: { vin: '3C4PDCGG5JT346413', manufacturer: 'dodge', model: 'journey', modelYear: 2018, color: 'silver' },
    soldOn: '2026-11-02',
    status: 'CANCELLED',
    closure: { at: '2026-11-04T08:00:00Z', by: 'EXPIRY' },
  },
];

export const customerRecord: Customer = {
  id: 4,
  accountId: customer.accountId ?? '',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.org',
  phone: '+442079460000',
  phoneAsGiven: '020 7946 0000',
  address: '12 St James’s Square\nLondon',
  registeredAt: '2027-01-11T09:00:00Z',
  changedAt: '2027-01-11T09:00:00Z',
};
