const kinds = [
  'REGISTERED',
  'BOUGHT_BACK',
  'RECEIVED',
  'PREPARATION_STARTED',
  'OFFERED',
  'EDITED',
  'RENAMED',
  'RESERVED',
  'SOLD',
  'DELIVERED',
  'SALE_CANCELLED',
  'SALE_UNWOUND',
  'SALE_REFUSED',
  'DELISTED',
  'APPOINTMENT_SCHEDULED',
  'APPOINTMENT_RESCHEDULED',
  'APPOINTMENT_PROGRESSED',
  'APPOINTMENT_FINISHED',
  'APPOINTMENT_CANCELED',
  'APPOINTMENT_MISSED',
] as const;

const fields = [
  'model',
  'purpose',
  'modelYear',
  'color',
  'mileage',
  'condition',
  'titleStatus',
  'price',
  'fuel',
  'emissionClass',
  'weightKg',
  'registrationPlate',
  'location',
  'pictures',
  'purchaseCost',
  'status',
  'startsAt',
  'odometer',
] as const;

/** The kinds that there are words for; the service may add others. */
export const kindOf = (kind: string) => kinds.find((known) => known === kind);

export const fieldOf = (field: string) => fields.find((known) => known === field);
