/** Round times from 0 to the longest, as many as fit. */
export function timeTicks(longest: number, most: number): number[] {
  const steps = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1_440];
  const step = steps.find((one) => longest / one <= most) ?? 1_440;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step);
}

/** A stair: each step costs what it does from its first minute on. */
export function stairs(
  points: readonly { minutes: number; cents: number }[],
  x: (minutes: number) => number,
  y: (cents: number) => number,
  until: number,
): string {
  const [first] = points;
  if (first === undefined) return '';
  let path = `M${x(0)} ${y(first.cents)}H${x(Math.min(first.minutes, until))}`;
  let before = first.minutes;
  for (const { minutes, cents } of points.slice(1)) {
    if (before >= until) break;
    path += `V${y(cents)}H${x(Math.min(minutes, until))}`;
    before = minutes;
  }
  return path;
}
