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

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Of an invented pickup truck that nobody else has, in this journey or another; it has a zero to be mistaken for an O. */
export function aTruck(): string {
  const letter = () => letters.charAt(Math.floor(Math.random() * letters.length));
  const number = String(Math.floor(Math.random() * 10_000)).padStart(4, '0');
  return withCheckDigit(`1FTEW1E40K${letter()}${letter()}0${number}`);
}
