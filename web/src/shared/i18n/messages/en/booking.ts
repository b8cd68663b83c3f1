export const booking = {
  title: 'Book a service',
  lead: 'It takes a minute. We plan one hour; the workshop tells you when it needs longer.',
  vin: { missing: 'Enter the VIN of the car' },
  reason: {
    label: 'What is to be done?',
    missing: 'Say in a few words what is to be done',
    ideas: {
      label: 'Often asked for',
      inspection: 'Inspection and oil change',
      tyres: 'Change of tyres',
      brakes: 'Brakes',
      noise: 'A noise, not sure what',
    },
  },
  day: { label: 'Day', missing: 'Choose a day' },
  time: { label: 'Time', missing: 'Choose a time', past: 'This time is over; choose a later one' },
  review: 'Go on',
  check: {
    title: 'Is this right?',
    car: 'Car',
    reason: 'To be done',
    when: 'When',
    change: 'Change something',
    confirm: 'Confirm the appointment',
    signIn: 'To confirm, sign in or sign up. What you have entered stays.',
    booked: 'Your appointment is booked.',
  },
} as const;
