/** Calendar day and wall-clock time where the reader is, as `2027-03-29` and `09:30`. */
export type LocalDay = string;
export type LocalTime = string;

const two = (value: number) => String(value).padStart(2, '0');

export function localDay(moment: Date): LocalDay {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function localTime(moment: Date): LocalTime {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** @param days how many days later, or, below zero, earlier */
export function dayAfter(day: LocalDay, days: number): LocalDay {
  const moment = dayOf(day);
  return localDay(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days));
}

export function momentOf(day: LocalDay, time: LocalTime): Date {
  return new Date(`${day}T${time}`);
}

/** The beginning of a day, to be written as that day whatever the time zone. */
export function dayOf(day: LocalDay): Date {
  return momentOf(day, '00:00');
}
