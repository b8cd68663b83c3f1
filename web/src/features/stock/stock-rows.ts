import type { useTranslations } from 'use-intl';
import type { Cell } from '@/shared/csv/csv';
import { minorUnitsOf } from '@/shared/i18n/amounts';
import type { Listing } from '@/shared/vehicles/vehicles';

type Words = ReturnType<typeof useTranslations<'vehicles'>>;

interface Heading {
  key: string;
  header: string;
}

/** What a column is in a file: amounts as plain numbers, with their units beside them. */
function cells(key: string, car: Listing, words: Words): readonly Cell[] {
  switch (key) {
    case 'car':
      return [car.vin, car.manufacturer, car.model];
    case 'price':
      return [car.price && car.price.minorUnits / minorUnitsOf(car.price.currency), car.price?.currency];
    case 'mileage':
      return [car.mileage?.value, car.mileage?.unit];
    case 'status':
      return [words(`status.${car.status}`)];
    case 'condition':
      return [words(`condition.${car.condition}`)];
    case 'fuel':
      return [car.fuel && words(`fuel.${car.fuel}`)];
    case 'titleStatus':
      return [car.titleStatus && words(`titleStatus.${car.titleStatus}`)];
    case 'modelYear':
      return [car.modelYear];
    case 'color':
      return [car.color];
    default:
      return [car.location];
  }
}

function headings({ key, header }: Heading, words: Words): readonly Cell[] {
  switch (key) {
    case 'car':
      return ['VIN', words('manufacturer'), words('model')];
    case 'price':
      return [header, words('currency')];
    case 'mileage':
      return [header, words('unit')];
    default:
      return [header];
  }
}

/** The table as a file: the columns that are shown, of every car that matches. */
export function stockRows(columns: readonly Heading[], words: Words) {
  return (cars: readonly Listing[]): readonly (readonly Cell[])[] => [
    columns.flatMap((column) => headings(column, words)),
    ...cars.map((car) => columns.flatMap(({ key }) => cells(key, car, words))),
  ];
}
