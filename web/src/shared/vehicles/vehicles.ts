import type { InventoryService } from '../api/generated';

export type Listing = InventoryService['Listing'];
export type AutomobileStatus = Listing['status'];
export type Condition = Listing['condition'];
export type Fuel = NonNullable<Listing['fuel']>;
export type TitleStatus = NonNullable<Listing['titleStatus']>;
export type EmissionClass = NonNullable<InventoryService['AutomobileResponse']['emissionClass']>;

/** Each a complete list of what the service knows: the compiler sees to it. */
const all = <T extends string>(values: Record<T, true>) => Object.keys(values) as T[];

/** In the order in which a car goes through them. */
export const statuses = all<AutomobileStatus>({
  ON_ORDER: true,
  IN_STOCK: true,
  IN_PREPARATION: true,
  AVAILABLE: true,
  RESERVED: true,
  SOLD: true,
  DELIVERED: true,
});

export const conditions = all<Condition>({ NEW: true, USED: true });

export const fuels = all<Fuel>({
  PETROL: true,
  DIESEL: true,
  HYBRID: true,
  PLUG_IN_HYBRID: true,
  ELECTRIC: true,
  HYDROGEN: true,
  LPG: true,
  CNG: true,
  ETHANOL: true,
});

export const titleStatuses = all<TitleStatus>({ CLEAN: true, SALVAGE: true, REBUILT: true });

export const emissionClasses = all<EmissionClass>({
  EURO_1: true,
  EURO_2: true,
  EURO_3: true,
  EURO_4: true,
  EURO_5: true,
  EURO_6: true,
  EURO_7: true,
});
