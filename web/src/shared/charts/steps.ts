/** Steps in a row that are all known, or all not. */
export interface Run {
  known: boolean;
  /** The first step, and the one after the last. */
  from: number;
  to: number;
}

export function runsOf(values: readonly (number | undefined)[]): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    const known = value !== undefined;
    const last = runs.at(-1);
    if (last?.known === known) last.to = index + 1;
    else runs.push({ known, from: index, to: index + 1 });
  });
  return runs;
}

/** The line over the steps of a run, level in each of them. */
export function lineOver(
  { from, to }: Run,
  values: readonly (number | undefined)[],
  x: (step: number) => number,
  y: (value: number) => number,
): string {
  let path = `M${x(from)} ${y(values[from] ?? 0)}`;
  for (let step = from; step < to; step++) path += `V${y(values[step] ?? 0)}H${x(step + 1)}`;
  return path;
}

/** The steps below which a name fits, from the first on, so that no name runs into the next. */
export function fitting(ticked: readonly number[], x: (step: number) => number, apart: number): Set<number> {
  const named = new Set<number>();
  let last = -Infinity;
  for (const step of ticked) {
    if (x(step) - last < apart) continue;
    named.add(step);
    last = x(step);
  }
  return named;
}
