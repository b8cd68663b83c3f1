const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The VIN with its check digit (49 CFR 565.15) at the ninth place. */
export function withCheckDigit(vin: string): string {
  const sum = Array.from(vin).reduce(
    (total, letter, place) => total + (weights[place] ?? 0) * (values.indexOf(letter) % 10),
    0,
  );
  return vin.slice(0, 8) + '0123456789X'.charAt(sum % 11) + vin.slice(9);
}

/** Of an invented pickup truck; the same number gives the same one. */
export function truck(number: number): string {
  return withCheckDigit(`1FTEW1E40KFB0${String(number % 10_000).padStart(4, '0')}`);
}
