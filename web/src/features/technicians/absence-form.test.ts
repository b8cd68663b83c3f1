import { describe, expect, it } from 'vitest';
import { type AbsenceValues, checkAbsence, nothing, toAbsence } from './absence-form';

const days: AbsenceValues = { ...nothing, firstDay: '2027-08-02', lastDay: '2027-08-13', note: ' By the sea ' };
const hours: AbsenceValues = { ...days, wholeDays: false, lastDay: '2027-08-02', from: '09:00', to: '12:00', note: '' };

describe('an absence', () => {
  it('is sent as whole days, or from one time to another by the site’s clocks', () => {
    expect(toAbsence(days)).toEqual({
      kind: 'HOLIDAY',
      firstDay: '2027-08-02',
      lastDay: '2027-08-13',
      note: 'By the sea',
    });
    expect(toAbsence(hours)).toEqual({ kind: 'HOLIDAY', startsAt: '2027-08-02T09:00', endsAt: '2027-08-02T12:00' });
  });

  it.each<[string, AbsenceValues, object]>([
    ['whole days', days, {}],
    ['one day', { ...days, lastDay: '2027-08-02' }, {}],
    ['some hours', hours, {}],
    ['hours until another day', { ...hours, lastDay: '2027-08-03', to: '08:00' }, {}],
    ['no days', nothing, { firstDay: 'day.missing', lastDay: 'day.missing' }],
    ['no times', { ...hours, from: '', to: '' }, { from: 'time.missing', to: 'time.missing' }],
    ['a last day before the first', { ...days, lastDay: '2027-08-01' }, { lastDay: 'backwards' }],
    ['an end at its start', { ...hours, to: '09:00' }, { to: 'backwards' }],
  ])('with %s is answered', (_, values, errors) => {
    expect(checkAbsence(values)).toEqual(errors);
  });
});
