import { minorUnitsOf } from '@/shared/i18n/amounts';
import type { VehicleClass } from '@/shared/parking/stays';
import type { TariffDocument, TariffScale, UserClass } from '@/shared/parking/tariffs';
import type { LocalDay } from '@/shared/time/local';
import type { Interval, Week } from '@/shared/workshop/week';
import { weekdays } from '@/shared/workshop/weekly-hours';

/** A number as it is typed; empty as long as there is none. */
export type Typed = number | string;

export interface TypedRung {
  /** Stays the same while others come and go. */
  key: number;
  /** Empty on a last one without an end. */
  minutes: Typed;
  /** In whole units of the currency. */
  perHour: Typed;
}

export interface TypedScale {
  key: number;
  vehicle: VehicleClass;
  user: UserClass;
  freeOfCharge: boolean;
  ladder: TypedRung[];
  freeMinutes: Typed;
  /** Empty where they may stay as long as they like. */
  maximumMinutes: Typed;
  /** In whole units of the currency; empty where there is no limit. */
  dayCap: Typed;
}

export interface TypedHoliday {
  key: number;
  name: string;
  first: LocalDay | null;
  /** Included. */
  last: LocalDay | null;
  windows: Interval[];
}

export interface TypedCharge {
  key: number;
  vehicle: VehicleClass;
  /** In whole units of the currency. */
  amount: Typed;
}

/** A version of a tariff as it is typed, which may be anything. */
export interface TypedTariff {
  stepMinutes: Typed;
  windows: Week;
  holidays: TypedHoliday[];
  scales: TypedScale[];
  charges: TypedCharge[];
  earlyStop: boolean;
  cancelWithinMinutes: Typed;
  noReturnMinutes: Typed;
}

let lastKey = 0;
export const newKey = (): number => ++lastKey;

const END_OF_DAY = '24:00';
const intervalOf = ({ from, to }: Interval): Interval => ({ from, to: to === END_OF_DAY ? '00:00' : to });

export function typedTariff(document: TariffDocument, currency: string): TypedTariff {
  const units = minorUnitsOf(currency);
  const { stepMinutes, windows, holidays, scales, postParkingCharges, terms } = document;
  return {
    stepMinutes,
    windows: Object.fromEntries(
      weekdays.map((weekday) => [weekday, (windows[weekday] ?? []).map(intervalOf)]),
    ) as unknown as Week,
    holidays: holidays.map(({ name, first, last, windows: own }) => ({
      key: newKey(),
      name,
      first,
      last,
      windows: own.map(intervalOf),
    })),
    scales: scales.map((scale) => typedScale(scale, units)),
    charges: postParkingCharges.map(({ vehicle, cents }) => ({ key: newKey(), vehicle, amount: cents / units })),
    earlyStop: terms.earlyStop,
    cancelWithinMinutes: Math.round((terms.cancelWithinSeconds / 60) * 100) / 100,
    noReturnMinutes: terms.noReturnMinutes,
  };
}

function typedScale(scale: TariffScale, units: number): TypedScale {
  return {
    key: newKey(),
    vehicle: scale.vehicle,
    user: scale.user,
    freeOfCharge: scale.freeOfCharge,
    ladder: scale.ladder.map(({ minutes = '', centsPerHour }) => ({
      key: newKey(),
      minutes,
      perHour: centsPerHour / units,
    })),
    freeMinutes: scale.freeMinutes,
    maximumMinutes: scale.maximumMinutes ?? '',
    dayCap: scale.dayCapCents === undefined ? '' : scale.dayCapCents / units,
  };
}

/** An hour at a time, without a price yet. */
export const newRung = (minutes: Typed = 60): TypedRung => ({ key: newKey(), minutes, perHour: '' });

/** What somebody begins with who drafts the first version of a tariff. */
export const firstDocument: TariffDocument = {
  stepMinutes: 15,
  windows: Object.fromEntries(weekdays.slice(0, 6).map((weekday) => [weekday, [{ from: '09:00', to: '20:00' }]])),
  holidays: [],
  scales: [
    {
      vehicle: 'CAR',
      user: 'VISITOR',
      freeOfCharge: false,
      ladder: [{ minutes: 60, centsPerHour: 0 }],
      freeMinutes: 0,
      maximumMinutes: 60,
    },
  ],
  postParkingCharges: [],
  terms: { earlyStop: true, cancelWithinSeconds: 120, noReturnMinutes: 0 },
};
