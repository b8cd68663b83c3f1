import { expect, it } from 'vitest';
import { plainPhone } from './phone';

it.each([
  ['+1 (212) 736-5000', '+12127365000'],
  [' 0049 30/12 34 56 ', '+4930123456'],
  ['+44 (0)20.7946.0018', '+442079460018'],
  ['+14155550123', '+14155550123'],
  ['555 0 ask', '555 0 ask'],
  ['', ''],
])('takes %j as %j', (typed, number) => {
  expect(plainPhone(typed)).toBe(number);
});
