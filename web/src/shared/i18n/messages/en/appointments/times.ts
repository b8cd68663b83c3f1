export const times = {
  instead: 'These times are free:',
  day: { label: 'Day', none: 'Open the calendar' },
  time: {
    label: 'Time',
    firstWork: 'First choose what you need',
    firstDay: 'First choose a day',
    looking: 'Looking for free times…',
    choose: 'Free times',
    none: 'Nothing is free on this day.',
    noneShort: 'Nothing is free',
    noneSoon: 'Nothing is free in the month after it either.',
    call: 'Please call us.',
    taken: '{time} is not among the free ones. Choose another, or type it.',
    next: 'Next free: {day}, {time}',
  },
  open: { days: '{first} to {last}', closed: 'Closed', range: '{from} to {to}' },
} as const;
