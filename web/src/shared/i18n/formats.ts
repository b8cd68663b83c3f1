import type { Formats } from 'use-intl';

export const formats = {
  dateTime: {
    day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    time: { timeStyle: 'short' },
    weekday: { weekday: 'short' },
    dayOfMonth: { day: 'numeric' },
    month: { month: 'short' },
    moment: { dateStyle: 'medium', timeStyle: 'short' },
  },
} as const satisfies Formats;
