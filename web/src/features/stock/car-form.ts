import { site } from '@/shared/site/site';
import { moneyOf, noMoney, typedMoney, type TypedMoney } from '@/shared/ui/typed-money';
import type { AutomobileStatus, Condition, EmissionClass, Fuel, TitleStatus } from '@/shared/vehicles/vehicles';
import type { Automobile, AutomobilePatch, Registration } from './api/automobile';

interface Named {
  id: number;
  name: string;
}

/** What is typed about a car; empty is unknown. */
export interface CarValues {
  manufacturer: Named | null;
  model: Named | null;
  modelYear: number | string;
  condition: Condition;
  mileage: number | string;
  mileageUnit: 'KM' | 'MI';
  color: string;
  fuel: Fuel | '';
  titleStatus: TitleStatus | '';
  emissionClass: EmissionClass | '';
  weightKg: number | string;
  registrationPlate: string;
  location: string;
  purpose: Automobile['purpose'];
  price: TypedMoney;
}

/** What is said once, when a car comes in. */
export interface NewCarValues extends CarValues {
  vin: string;
  legacyVin: boolean;
  overrideReason: string;
  status: Extract<AutomobileStatus, 'ON_ORDER' | 'IN_STOCK' | 'AVAILABLE'>;
  cost: TypedMoney;
}

export function newCar(): NewCarValues {
  return {
    vin: '',
    legacyVin: false,
    overrideReason: '',
    status: 'IN_STOCK',
    manufacturer: null,
    model: null,
    modelYear: '',
    condition: 'USED',
    mileage: '',
    mileageUnit: site().mileageUnit,
    color: '',
    fuel: '',
    titleStatus: '',
    emissionClass: '',
    weightKg: '',
    registrationPlate: '',
    location: '',
    purpose: 'SALE',
    price: noMoney(),
    cost: noMoney(),
  };
}

export function valuesOf(car: Automobile): CarValues {
  return {
    manufacturer: car.manufacturer,
    model: car.model,
    modelYear: car.modelYear ?? '',
    condition: car.condition,
    mileage: car.mileage?.value ?? '',
    mileageUnit: car.mileage?.unit ?? site().mileageUnit,
    color: car.color ?? '',
    fuel: car.fuel ?? '',
    titleStatus: car.titleStatus ?? '',
    emissionClass: car.emissionClass ?? '',
    weightKg: car.weightKg ?? '',
    registrationPlate: car.registrationPlate ?? '',
    location: car.location ?? '',
    purpose: car.purpose,
    price: typedMoney(car.price),
  };
}

const text = (value: string) => (value.trim() === '' ? null : value.trim());
const chosen = <T>(value: T | '') => (value === '' ? null : value);
const count = (value: number | string) => (value === '' ? null : Number(value));

export type CarError = 'vinMissing' | 'makeMissing' | 'modelMissing' | 'priceMissing' | 'yearWrong';

/** What has to be mended before anyone is asked. */
export function checkCar(values: CarValues | NewCarValues): Partial<Record<keyof NewCarValues, CarError>> {
  const isNew = 'vin' in values;
  const year = count(values.modelYear);
  return {
    ...(isNew && values.vin.trim() === '' && { vin: 'vinMissing' }),
    ...(values.manufacturer === null && { manufacturer: 'makeMissing' }),
    ...(values.model === null && { model: 'modelMissing' }),
    ...(year !== null && (year < 1886 || year > 2100) && { modelYear: 'yearWrong' }),
    ...(isNew && values.status === 'AVAILABLE' && values.price.amount === '' && { price: 'priceMissing' }),
  };
}

/** Every field as the service has it; null is unknown. */
function stated(values: CarValues) {
  return {
    modelId: values.model?.id ?? null,
    modelYear: count(values.modelYear),
    condition: values.condition,
    mileage: values.mileage === '' ? null : { value: Number(values.mileage), unit: values.mileageUnit },
    color: text(values.color),
    fuel: chosen(values.fuel),
    titleStatus: chosen(values.titleStatus),
    emissionClass: chosen(values.emissionClass),
    weightKg: count(values.weightKg),
    registrationPlate: text(values.registrationPlate),
    location: text(values.location),
    purpose: values.purpose,
    price: moneyOf(values.price) ?? null,
  } satisfies AutomobilePatch;
}

/** Only what differs, so that two people who change different things do not undo each other's work. */
export function toPatch(car: Automobile, values: CarValues): AutomobilePatch {
  const before: Record<string, unknown> = stated(valuesOf(car));
  const now = Object.entries(stated(values));
  return Object.fromEntries(now.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])));
}

export function toRegistration(values: NewCarValues): Registration {
  const { model } = values;
  if (model === null) throw new RangeError('A car without a model cannot come in');
  const known = Object.entries({
    ...stated(values),
    purchaseCost: moneyOf(values.cost) ?? null,
    vinOverrideReason: values.legacyVin ? null : text(values.overrideReason),
  }).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(known),
    modelId: model.id,
    condition: values.condition,
    vin: values.vin.trim().toUpperCase(),
    status: values.status,
    ...(values.legacyVin && { legacyVin: true }),
  };
}
