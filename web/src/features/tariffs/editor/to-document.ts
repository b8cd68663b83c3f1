import { minorUnitsOf } from '@/shared/i18n/amounts';
import type { TariffDocument } from '@/shared/parking/tariffs';
import { checkWeek, type Interval, type WeekError } from '@/shared/workshop/week';
import { weekdays } from '@/shared/workshop/weekly-hours';
import type { Typed, TypedHoliday, TypedScale, TypedTariff } from './typed-tariff';

/** What is missing or cannot be sent as it is, by a pointer into what is typed. */
export type Missing = 'price' | 'amount' | 'number' | 'holidayName' | 'day' | 'backwards' | `window-${WeekError}`;
export type Mistakes = Readonly<Record<string, Missing>>;

const number = (typed: Typed): number | undefined => {
  const value = typed === '' || typed === '-' ? Number.NaN : Number(typed);
  return Number.isFinite(value) ? value : undefined;
};

/** No price, no time: what a service that checks a document takes offence at. */
const NONE = -1;

/**
 * What is typed as a document. What cannot be said in one is left out, or said so that the scale has no curve; then the
 * mistakes name it, and it is not to be saved.
 */
export function toDocument(typed: TypedTariff, currency: string): { document: TariffDocument; mistakes: Mistakes } {
  const units = minorUnitsOf(currency);
  const mistakes: Record<string, Missing> = {};
  const cents = (amount: Typed, pointer: string, missing: Missing) => {
    const value = number(amount);
    if (value === undefined) mistakes[pointer] = missing;
    return value === undefined ? NONE : Math.round(value * units);
  };
  const whole = (value: Typed, pointer: string) => {
    const read = number(value);
    if (read === undefined) mistakes[pointer] = 'number';
    return read ?? 0;
  };

  const scales = typed.scales.map((scale, index) => {
    const at = `/scales/${index}`;
    return {
      vehicle: scale.vehicle,
      user: scale.user,
      freeOfCharge: scale.freeOfCharge,
      ...(scale.freeOfCharge ? { ladder: [], freeMinutes: 0 } : paid(scale, at, cents)),
      ...optional('maximumMinutes', number(scale.maximumMinutes)),
    };
  });
  const document = {
    stepMinutes: whole(typed.stepMinutes, '/stepMinutes'),
    windows: Object.fromEntries(
      weekdays.flatMap((day) => {
        const windows = typed.windows[day];
        return windows.length === 0 ? [] : [[day, complete(windows)]];
      }),
    ),
    holidays: typed.holidays.flatMap((holiday, index) => holidayOf(holiday, `/holidays/${index}`, mistakes)),
    scales,
    postParkingCharges: typed.charges.map(({ vehicle, amount }, index) => ({
      vehicle,
      cents: cents(amount, `/postParkingCharges/${index}/cents`, 'amount'),
    })),
    terms: {
      earlyStop: typed.earlyStop,
      cancelWithinSeconds: Math.round(whole(typed.cancelWithinMinutes, '/terms/cancelWithinSeconds') * 60),
      noReturnMinutes: whole(typed.noReturnMinutes, '/terms/noReturnMinutes'),
    },
  };
  for (const [day, wrong] of Object.entries(checkWeek(typed.windows))) mistakes[`/windows/${day}`] = `window-${wrong}`;
  return { document, mistakes };
}

function paid(scale: TypedScale, at: string, cents: (amount: Typed, pointer: string, missing: Missing) => number) {
  const cap = number(scale.dayCap);
  return {
    ladder: scale.ladder.map(({ minutes, perHour }, rung) => ({
      ...optional('minutes', number(minutes)),
      centsPerHour: cents(perHour, `${at}/ladder/${rung}/centsPerHour`, 'price'),
    })),
    freeMinutes: number(scale.freeMinutes) ?? 0,
    ...(cap !== undefined && { dayCapCents: cents(scale.dayCap, `${at}/dayCapCents`, 'amount') }),
  };
}

const optional = <K extends string>(key: K, value: number | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, number>>;

const complete = (windows: readonly Interval[]) =>
  windows
    .filter(({ from, to }) => from !== '' && to !== '')
    .map(({ from, to }) => ({ from, to: to === '00:00' ? '24:00' : to }));

function holidayOf({ name, first, last, windows }: TypedHoliday, at: string, mistakes: Record<string, Missing>) {
  if (name.trim() === '') mistakes[`${at}/name`] = 'holidayName';
  if (first === null) mistakes[`${at}/first`] = 'day';
  const until = last ?? first;
  if (first !== null && until !== null && until < first) mistakes[`${at}/last`] = 'backwards';
  const wrong = checkWeek({ ...noHours, MONDAY: windows }).MONDAY;
  if (wrong !== undefined) mistakes[`${at}/windows`] = `window-${wrong}`;
  return first === null || until === null
    ? []
    : [{ name: name.trim(), first, last: until, windows: complete(windows) }];
}

const noHours = { MONDAY: [], TUESDAY: [], WEDNESDAY: [], THURSDAY: [], FRIDAY: [], SATURDAY: [], SUNDAY: [] };

/** Where in what is typed a pointer into the document that was made of it leads. */
export function typedPointer(pointer: string, typed: TypedTariff): string {
  const [, collection, index, ...rest] = pointer.split('/');
  if (collection === 'windows' && rest.length > 0) return `/windows/${index ?? ''}`;
  if (collection !== 'holidays' || index === undefined) return pointer;
  const sent = typed.holidays.flatMap(({ first }, position) => (first === null ? [] : [position]));
  const [part] = rest;
  return ['', 'holidays', sent[Number(index)] ?? index, ...(part === undefined ? [] : [part])].join('/');
}
