import type { Car } from './api/car';

type Mileage = NonNullable<Car['mileage']>;

const KM_PER_MILE = 1.609_344;

const kilometers = ({ value, unit }: Mileage) => (unit === 'KM' ? value : value * KM_PER_MILE);

/** Those with the smallest number, if there is something to choose: two numbers, not all the same. */
function smallest(cars: readonly Car[], measure: (car: Car) => number | undefined): ReadonlySet<string> {
  const known = cars.flatMap((car) => {
    const value = measure(car);
    return value === undefined ? [] : [{ vin: car.vin, value }];
  });
  const least = Math.min(...known.map(({ value }) => value));
  const best = known.filter(({ value }) => value === least);
  return new Set(best.length < known.length ? best.map(({ vin }) => vin) : []);
}

/** Which of the cars are best at what. Prices of different currencies are not compared. */
export function bestOf(cars: readonly Car[]) {
  const currencies = new Set(cars.flatMap(({ price }) => (price === undefined ? [] : [price.currency])));
  return {
    price: currencies.size > 1 ? new Set<string>() : smallest(cars, ({ price }) => price?.minorUnits),
    mileage: smallest(cars, ({ mileage }) => (mileage === undefined ? undefined : kilometers(mileage))),
    modelYear: smallest(cars, ({ modelYear }) => (modelYear === undefined ? undefined : -modelYear)),
  };
}
