export const home = {
  title: 'Your next car, and the care for the one you have',
  lead: 'Cars for sale the moment they are ready, a workshop you book in a minute, and one account for both.',
  book: 'Book a service',
  find: {
    label: 'Find a car by make, model, color or year',
    placeholder: 'Such as Ford F-150 white',
    search: 'Find cars',
  },
  promises: {
    title: 'What you can do here',
    cars: {
      title: 'Find a car',
      text: 'Every car we have for sale, with its price and mileage, the moment it is ready.',
    },
    service: { title: 'Book the workshop', text: 'Any car, ours or not. Say what is wrong and when it suits you.' },
    account: {
      title: 'Keep track',
      text: 'Your appointments in one place, to look up and, if plans change, to move or cancel.',
    },
  },
  cars: {
    title: 'Just in',
    count: '{count, plural, =0 {No cars} one {# car} other {# cars}} for sale',
    emptyTitle: 'No cars for sale right now',
    emptyText: 'New ones come in every week. Look in again in a few days.',
    makes: 'Makes',
    all: 'See {count, plural, one {the car} other {all # cars}}',
  },
  welcome: 'Welcome back, {name}',
} as const;
