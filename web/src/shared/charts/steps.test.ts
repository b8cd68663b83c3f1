import { expect, it } from 'vitest';
import { fitting, lineOver, runsOf } from './steps';

const values = [3, 0, undefined, undefined, 2];

it('keeps what is not known apart from what is nothing', () => {
  expect(runsOf(values)).toEqual([
    { known: true, from: 0, to: 2 },
    { known: false, from: 2, to: 4 },
    { known: true, from: 4, to: 5 },
  ]);
  expect(runsOf([])).toEqual([]);
});

it('draws a line over each run, and none across a gap', () => {
  const lines = runsOf(values)
    .filter(({ known }) => known)
    .map((run) =>
      lineOver(
        run,
        values,
        (step) => step * 10,
        (value) => 100 - value,
      ),
    );
  expect(lines).toEqual(['M0 97V97H10V100H20', 'M40 98V98H50']);
});

it('names below the axis only as much as fits', () => {
  expect([...fitting([0, 1, 2, 3, 4], (step) => step * 25, 60)]).toEqual([0, 3]);
  expect([...fitting([1, 4], (step) => step * 25, 60)]).toEqual([1, 4]);
});
