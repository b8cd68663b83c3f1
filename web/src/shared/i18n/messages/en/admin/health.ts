export const health = {
  title: 'Is everything running?',
  lead: 'Looks again by itself every few seconds.',
  allWell: 'Everything is running, and nobody has to do anything.',
  away: 'Not answering: {names}',
  needYou: 'Somebody should look at this: {names}',
  asking: 'Asking',
  machines: 'Machines read the same, and more, under /actuator of each service with an operator’s token.',
  verdict: { well: 'Runs', working: 'Catching up', wrong: 'Needs a look', away: 'Does not answer' },
  services: {
    inventory: {
      name: 'Stock',
      without: 'Cars cannot be searched, added or changed now.',
      meanwhile:
        'The workshop and the sales go on with their copies of the cars. A sale waits for the stock’s consent; nothing is lost.',
    },
    'service-center': {
      name: 'Workshop',
      without: 'Appointments cannot be seen, booked or changed now, and no reminders go out.',
      meanwhile: 'Cars, customers and sales go on.',
    },
    sales: {
      name: 'Sales',
      without: 'Customers and sales cannot be seen, recorded or changed now.',
      meanwhile: 'Cars can be searched and changed, and the workshop goes on with its copy of the customers.',
    },
    parking: {
      name: 'Parking',
      without: 'Sites cannot be searched, added or changed now.',
      meanwhile: 'Cars, the workshop and sales go on.',
    },
    identity: {
      name: 'Accounts',
      without: 'Nobody can sign in, sign up or change an account now.',
      meanwhile: 'Visitors see the cars. Whoever is signed in can go on for a few minutes.',
    },
  },
  subjects: {
    automobiles: 'the cars',
    customers: 'the customers',
    accounts: 'the accounts',
    sales: 'the sales',
    refusals: 'the stock’s refusals of sales',
    appointments: 'the appointments',
  },
  copies: {
    inSync: '{name} knows {what} as of {age} ago.',
    behind: '{name} knows {what} as of {age} ago; {count, plural, one {# change is} other {# changes are}} on the way.',
    old: '{name} knows {what} only as of {age} ago: Kafka does not answer, or changes come faster than they are applied.',
    stopped: '{name} takes in nothing about {what} at the moment. It tries again by itself.',
    unknown: '{name} has not found out yet how old what it knows of {what} is.',
  },
  events: {
    none: 'Nothing waits to be told to the others.',
    waiting: '{count, plural, one {# event waits} other {# events wait}} to be told to the others, for {age}.',
    stuck:
      '{count, plural, one {# event has} other {# events have}} not been told to the others, for {age}. They are safe and go out when Kafka answers.',
    away: 'Kafka does not answer at the moment.',
    givenUp: '{count, plural, one {# event} other {# events}} will never be taken by Kafka: table outbox_rejected.',
  },
  mails: {
    none: 'No mail waits.',
    waiting: '{count, plural, one {# mail waits} other {# mails wait}}, for {age}.',
    stuck:
      '{count, plural, one {# mail has} other {# mails have}} not gone out for {age}. They are safe and go out when the mail server answers.',
    away: 'The mail server does not answer at the moment.',
    givenUp: 'Of the last 30 days, {count, plural, one {# mail} other {# mails}} could not be delivered.',
  },
  refunds: {
    none: 'No refund is on its way.',
    waiting: '{count, plural, one {# refund is} other {# refunds are}} on the way, the oldest for {age}.',
    stuck:
      '{count, plural, one {# refund is} other {# refunds are}} on the way, the oldest for {age}: ask the payment provider.',
    away: 'The payment provider does not answer at the moment.',
    givenUp:
      'The payment provider has refused {count, plural, one {# refund} other {# refunds}} for good: give the money back on its dashboard, and this goes away; the log names the payments.',
  },
  letters: {
    none: 'Every event that came could be applied.',
    unknown: 'Whether all events could be applied is not known: Kafka does not answer.',
    title: '{count, plural, one {# event} other {# events}} could not be applied',
    means:
      'What the others told is missing here until these are sent back. First mend what went wrong, else they come back.',
    about: 'About {what}',
    sendBack: 'Send back',
    sendBackOf: 'Send back what is about {what}',
    sent: 'Sent back: {applied, number} applied, {superfluous, number} had been applied before, {failedAgain, number} failed again.',
    at: 'since {at}',
    since: 'Since',
    topic: 'Topic',
    key: 'About',
    event: 'Event',
    error: 'Error',
    more: 'and {count, number} more',
    reasons: {
      UNREADABLE: 'Is no event that this version of the service understands.',
      REFUSED: 'Was understood, but what it asks for could not be done.',
    },
  },
} as const;
