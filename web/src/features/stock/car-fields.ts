import type { NewCarValues } from './car-form';

/** Which field of ours a problem's pointer means. */
export const pointers: Record<string, keyof NewCarValues> = {
  '/vin': 'vin',
  '/vinOverrideReason': 'overrideReason',
  '/modelId': 'model',
  '/modelYear': 'modelYear',
  '/mileage': 'mileage',
  '/color': 'color',
  '/price': 'price',
  '/purchaseCost': 'cost',
  '/weightKg': 'weightKg',
  '/registrationPlate': 'registrationPlate',
  '/location': 'location',
};
