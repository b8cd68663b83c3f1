import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('CSV', () => {
  it.each([
    [['VIN', 2008, undefined], 'VIN,2008,\r\n'],
    [['a, "b"', 'two\nlines'], '"a, ""b""","two\nlines"\r\n'],
    [['=SUM(A1)', '+1', '-1', '@x'], "'=SUM(A1),'+1,'-1,'@x\r\n"],
    [[-5], '-5\r\n'],
  ])('of %j is %j', (row, text) => {
    expect(toCsv([row])).toBe(text);
  });
});
