import { readFileSync } from 'node:fs';
import { withCheckDigit } from './vins';

const brands = {
  ford: { prefix: '1FT', models: ['f-150', 'mpv', 'door', 'mustang'] },
  dodge: { prefix: '3C4', models: ['journey', 'durango', 'caravan'] },
  chevrolet: { prefix: '1GC', models: ['malibu', 'equinox', '1500'] },
  gmc: { prefix: '1GK', models: ['door', 'yukon'] },
  kia: { prefix: '5XY', models: ['sorento', 'forte'] },
} as const;
const colors = ['white', 'black', 'gray', 'silver', 'red', 'no_color', 'blue', 'white'];
const states = ['pennsylvania', 'michigan', 'texas', 'california', 'new jersey'];
const header = 'id,price,brand,model,year,title_status,mileage,color,vin,lot,state,country,condition';
const ROWS = 600;

/** What is written in it comes from the number of the row alone, so that every run imports the same cars. */
function row(id: number, serial: number, price: number): string {
  const [brand, { prefix, models }] = Object.entries(brands)[serial % 5] ?? ['ford', brands.ford];
  const year = 2010 + (serial % 9);
  const vin = withCheckDigit(`${prefix}BF2E40${'ABCDEFGHJ'.charAt(serial % 9)}B${String(serial).padStart(6, '0')}`);
  const cells = [
    ...[id, price, brand, models[serial % models.length], year],
    serial % 14 === 3 ? 'salvage insurance' : 'clean vehicle',
    ...[(serial * 7919) % 180_000, colors[serial % colors.length], `  ${vin.toLowerCase()}`, 159_000_000 + id],
    ...[states[serial % states.length], serial % 200 === 7 ? ' canada' : ' usa', `${1 + (serial % 20)} hours left`],
  ];
  return cells.join(',');
}

/**
 * A listing of used cars as such are published: small letters, spaces before VINs, columns that say nothing here, cars
 * without a price or a color, one from before 1981, and rows that come again with other details.
 */
function madeUp(): string {
  const rows = Array.from({ length: ROWS }, (_, serial) =>
    row(serial, serial, serial % 35 === 4 ? 0 : 2_500 + ((serial * 4_813) % 34_000)),
  );
  const old = `${ROWS},29800,chevrolet,camaro,1973,clean vehicle,46226,red,  1q87t3n177412,167763370,texas, usa,2 days left`;
  const again = [12, 47, 233].map((serial, place) => row(ROWS + 1 + place, serial, 99_000));
  return [header, ...rows, old, ...again, ''].join('\n');
}

/** A real feed, if FORECOURT_FEED names one, else one that is made up with the same kinds of mistakes. */
export function feed(): string {
  const real = process.env.FORECOURT_FEED;
  return real === undefined || real === '' ? madeUp() : readFileSync(real, 'utf8');
}
